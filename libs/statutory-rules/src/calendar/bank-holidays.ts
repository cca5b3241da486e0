import calendar from '../../../../data/bank-holidays/england-and-wales.json' with { type: 'json' };
import type { Day } from './civil-date.js';
import { readDay } from './day-number.js';

/** The first and last year for which the days off are known. */
export const coveredYears = { first: calendar.firstYear, last: calendar.lastYear };

const nameByDay = new Map<Day, string>(calendar.days.map(({ on, name }) => [readDay(on), name]));

/** The name of the bank holiday in England and Wales on a day, if it is one. */
export function bankHolidayOn(day: Day): string | undefined {
  return nameByDay.get(day);
}
