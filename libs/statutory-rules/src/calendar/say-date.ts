import { DateTime } from 'luxon';
import type { IsoDate } from '../law-event.js';
import { readDay, writeDay } from './day-number.js';

// The dates of a caseload are said over and over, and saying one is slow.
const said = new Map<string, string>();

function say(date: IsoDate, format: string): string {
  const key = `${format} ${date}`;
  const known = said.get(key);
  if (known !== undefined) return known;
  const day = DateTime.fromISO(writeDay(readDay(date)), { zone: 'utc', locale: 'en-GB' });
  const words = day.toFormat(format);
  said.set(key, words);
  return words;
}

/** Says a day as people read it: 7 September 2026. */
export function sayDate(date: IsoDate): string {
  return say(date, 'd MMMM yyyy');
}

/** Says a day with its day of the week: Monday 7 September 2026. */
export function sayDateWithDay(date: IsoDate): string {
  return say(date, 'cccc d MMMM yyyy');
}
