import { DateTime } from 'luxon';
import type { IsoDate } from '../law-event.js';
import { DateError } from './date-errors.js';
import { readDay, writeDay } from './day-number.js';

const endsWithOffset = /(?:Z|[+-]\d{2}:?\d{2})$/i;

function inLondon(instant: string): DateTime<true> {
  const time = DateTime.fromISO(instant, { zone: 'Europe/London', locale: 'en-GB' });
  if (!time.isValid || !endsWithOffset.test(instant)) {
    throw new DateError(
      `"${instant}" is not a moment in time: write one like 2026-09-07T14:05:00Z.`,
    );
  }
  return time;
}

/** The day it is in England at an instant; a legal day ends at midnight in Europe/London. */
export function londonDay(instantIso: string): IsoDate {
  return writeDay(readDay(inLondon(instantIso).toISODate()));
}

/** Says an instant as people in England read it: 7 September 2026 at 2:05pm. */
export function sayInstant(instantIso: string): string {
  const time = inLondon(instantIso);
  return `${time.toFormat("d MMMM yyyy 'at' h:mm")}${time.toFormat('a').toLowerCase()}`;
}
