import { loadCase } from '#libs/casefile'; // breaks
import { sayDate } from '#libs/statutory-rules';

export const words = [loadCase, sayDate];
