import { example } from '../../../test/support/example.js'; // breaks

export const shown = example;
