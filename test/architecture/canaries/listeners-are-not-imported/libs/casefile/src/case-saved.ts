import type { Rung } from '#libs/alerts'; // breaks

export type Saved = Rung;
