import { env } from 'node:process'; // breaks

export const states = env;
