import { reference } from '../../casefile/src/index.js'; // breaks

export const row = reference;
