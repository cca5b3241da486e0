import { loadCase } from '#libs/casefile'; // breaks

export const dueOn = loadCase;
