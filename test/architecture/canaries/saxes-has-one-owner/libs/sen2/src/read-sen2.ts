import * as owned from 'saxes';

export const used = owned;
