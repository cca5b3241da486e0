import { reference } from '../../casefile/src/case-reference.js'; // breaks

export const row = reference;
