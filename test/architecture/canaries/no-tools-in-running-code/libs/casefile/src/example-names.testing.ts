import { string } from 'fast-check';

export const names = string;
