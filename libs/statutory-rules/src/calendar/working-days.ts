import type { IsoDate } from '../law-event.js';
import { bankHolidayOn, coveredYears } from './bank-holidays.js';
import { weekdayOf, type Day } from './civil-date.js';
import { CalendarError } from './date-errors.js';
import { readDay, writeDay } from './day-number.js';
import { sayDate } from './say-date.js';

const firstDay = readDay(`${coveredYears.first}-01-01`);
const lastDay = readDay(`${coveredYears.last}-12-31`);

/** Says of a day whether people work on it. */
export type WorkingDayTest = (day: Day) => boolean;

/** Whether a day is from Monday to Friday: what can be known without a calendar of bank holidays. */
export function isWeekday(day: Day): boolean {
  return weekdayOf(day) <= 5;
}

/** Whether a day is a working day; refuses one outside the calendar of bank holidays. */
export function isWorkingDay(day: Day): boolean {
  if (day < firstDay || day > lastDay) {
    throw new CalendarError(
      `The calendar of bank holidays covers ${coveredYears.first} to ${coveredYears.last}, so it can't say whether ${sayDate(writeDay(day))} is a working day.`,
    );
  }
  return isWeekday(day) && bankHolidayOn(day) === undefined;
}

/** The last working day on or before a day; refuses one outside the calendar of bank holidays. */
export function lastWorkingDayUpTo(day: Day): Day {
  let candidate = day;
  while (!isWorkingDay(candidate)) candidate -= 1;
  return candidate;
}

/** How many working days follow `from` up to and including `to`; none when `to` is not later. */
export function workingDaysBetween(from: IsoDate, to: IsoDate): number {
  const end = readDay(to);
  let count = 0;
  for (let day = readDay(from) + 1; day <= end; day += 1) if (isWorkingDay(day)) count += 1;
  return count;
}
