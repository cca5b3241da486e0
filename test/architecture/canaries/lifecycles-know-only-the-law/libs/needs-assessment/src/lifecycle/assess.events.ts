import type { Case } from '#libs/casefile';

export type Event = Case;
