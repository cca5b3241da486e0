import { recount } from './recount.job.js'; // breaks

export const now = recount;
