import { reference } from '../../../libs/casefile/src/index.js'; // breaks

export const page = reference;
