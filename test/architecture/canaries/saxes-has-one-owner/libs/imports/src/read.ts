import * as owned from 'saxes'; // breaks

export const used = owned;
