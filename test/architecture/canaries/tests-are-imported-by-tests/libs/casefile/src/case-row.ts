import { row } from './rows.testing.js'; // breaks

export const stored = row;
