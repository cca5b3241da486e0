import { join } from 'node:path'; // breaks

export const words = join;
