import type { AdviceRequested } from '#libs/advice-requests';

export type Heard = AdviceRequested;
