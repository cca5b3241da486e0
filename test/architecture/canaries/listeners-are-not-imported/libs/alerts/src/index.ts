export type Rung = number;
