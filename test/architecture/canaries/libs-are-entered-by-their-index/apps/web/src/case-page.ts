import { reference } from '../../../libs/casefile/src/case-reference.js'; // breaks

export const page = reference;
