import type { IsoDate } from '../law-event.js';
import { civilDateOf, dayOfCivil, daysInMonth, type Day } from './civil-date.js';
import { DateError } from './date-errors.js';

const firstYear = 1900;
const lastYear = 2200;
const firstDay = dayOfCivil({ year: firstYear, month: 1, dayOfMonth: 1 });
const lastDay = dayOfCivil({ year: lastYear, month: 12, dayOfMonth: 31 });
const zero = '0'.charCodeAt(0);

/** The number that some places of a text write; not a number where one of them holds no digit. */
function numberIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let place = from; place < to; place += 1) {
    const digit = text.charCodeAt(place) - zero;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

function parse(text: string): Day | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null;
  const year = numberIn(text, 0, 4);
  const month = numberIn(text, 5, 7);
  const dayOfMonth = numberIn(text, 8, 10);
  const isReal =
    year >= firstYear &&
    year <= lastYear &&
    dayOfMonth >= 1 &&
    dayOfMonth <= daysInMonth(year, month);
  return isReal ? dayOfCivil({ year, month, dayOfMonth }) : null;
}

/** Whether a text is a day of the calendar between 1900 and 2200, written `YYYY-MM-DD`. */
export function isRealDate(text: string): boolean {
  return parse(text) !== null;
}

/** Reads a day; refuses what is not one between 1900 and 2200. */
export function readDay(text: IsoDate): Day {
  const day = parse(text);
  if (day === null) {
    throw new DateError(
      `"${text}" is not a date that can be used: write a real day between ${firstYear} and ${lastYear} as YYYY-MM-DD.`,
    );
  }
  return day;
}

/**
 * Makes a text of a day once and remembers it, as the same days come again and again in a caseload.
 *
 * There is one place for each day between 1900 and 2200, so no caseload makes it grow. Refuses other days.
 */
export function rememberedByDay(make: (day: Day) => string): (day: Day) => string {
  const made = new Array<string | undefined>(lastDay - firstDay + 1);
  return (day) => {
    const known = made[day - firstDay];
    if (known !== undefined) return known;
    if (!(day >= firstDay && day <= lastDay)) {
      throw new DateError(`A day outside the years ${firstYear} to ${lastYear} can't be used.`);
    }
    const text = make(day);
    made[day - firstDay] = text;
    return text;
  };
}

/** Writes a day as `YYYY-MM-DD`; refuses one outside 1900 to 2200. */
export const writeDay: (day: Day) => IsoDate = rememberedByDay((day) => {
  const { year, month, dayOfMonth } = civilDateOf(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
});

/** The day so many days after another; a negative number goes back. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return writeDay(readDay(date) + days);
}

/** How many days lie from one day to another; negative when `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return readDay(to) - readDay(from);
}
