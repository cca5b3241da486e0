import { string } from 'fast-check'; // breaks

export const names = string;
