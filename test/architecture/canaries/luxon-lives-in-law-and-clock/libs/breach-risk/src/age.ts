import * as owned from 'luxon'; // breaks

export const used = owned;
