import { DateTime } from 'luxon';
import type { IsoDate } from '../law-event.js';
import { DateError } from './date-errors.js';

/** A calendar day as a whole number, counted from 1 January 1970: exact, and without a time zone. */
export type Day = number;

const millisecondsInADay = 86_400_000;
const firstYear = 1900;
const lastYear = 2200;
const wayOfWriting = /^\d{4}-\d{2}-\d{2}$/;

// Every date of a caseload is read and written many times; the range above keeps these small.
const read = new Map<IsoDate, Day>();
const written = new Map<Day, IsoDate>();

function parse(text: string): DateTime {
  return DateTime.fromISO(wayOfWriting.test(text) ? text : '', { zone: 'utc' });
}

function isInRange(year: number): boolean {
  return year >= firstYear && year <= lastYear;
}

/** Whether a text is a day of the calendar between 1900 and 2200, written `YYYY-MM-DD`. */
export function isRealDate(text: string): boolean {
  if (read.has(text)) return true;
  const date = parse(text);
  return date.isValid && isInRange(date.year);
}

/** Reads a day; refuses what is not one between 1900 and 2200. */
export function readDay(text: IsoDate): Day {
  const known = read.get(text);
  if (known !== undefined) return known;
  if (!isRealDate(text)) {
    throw new DateError(
      `"${text}" is not a date that can be used: write a real day between ${firstYear} and ${lastYear} as YYYY-MM-DD.`,
    );
  }
  const day = parse(text).toMillis() / millisecondsInADay;
  read.set(text, day);
  return day;
}

/** Writes a day as `YYYY-MM-DD`; refuses one outside 1900 to 2200. */
export function writeDay(day: Day): IsoDate {
  const known = written.get(day);
  if (known !== undefined) return known;
  const date = DateTime.fromMillis(day * millisecondsInADay, { zone: 'utc' });
  if (!date.isValid || !isInRange(date.year)) {
    throw new DateError(`A day outside the years ${firstYear} to ${lastYear} can't be used.`);
  }
  const text = date.toISODate();
  written.set(day, text);
  return text;
}

/** The day so many days after another; a negative number goes back. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return writeDay(readDay(date) + days);
}

/** How many days lie from one day to another; negative when `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return readDay(to) - readDay(from);
}
