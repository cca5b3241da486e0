import type { DateTime } from 'luxon';

export const later = (day: DateTime): DateTime => day.plus({ weeks: 6 });
