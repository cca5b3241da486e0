import * as owned from 'ical-generator'; // breaks

export const used = owned;
