import * as owned from 'luxon';

export const used = owned;
