import { loadCase } from '#libs/casefile'; // breaks
import { dueOn } from '#libs/statutory-rules';

export const transitions = [loadCase, dueOn];
