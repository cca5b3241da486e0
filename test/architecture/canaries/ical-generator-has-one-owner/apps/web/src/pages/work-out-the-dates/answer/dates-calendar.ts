import * as owned from 'ical-generator';

export const used = owned;
