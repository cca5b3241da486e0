import * as owned from 'pg'; // breaks

export const used = owned;
