import { sweep } from '../../worker/src/sweep.js'; // breaks

export const recount = sweep;
