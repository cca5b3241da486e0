import { createHash } from 'crypto'; // breaks

export const digest = createHash;
