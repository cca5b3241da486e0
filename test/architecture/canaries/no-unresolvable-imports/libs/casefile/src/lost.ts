import { nothing } from './not-there.js'; // breaks

export const lost = nothing;
