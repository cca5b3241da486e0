import type { Case } from '#libs/casefile'; // breaks

export type State = Case;
