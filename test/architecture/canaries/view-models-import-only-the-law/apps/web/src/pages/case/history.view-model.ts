import type { Case } from '#libs/casefile';

export type Words = Case;
