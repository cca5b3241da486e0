import { match } from 'path-to-regexp'; // breaks

export const routes = match;
