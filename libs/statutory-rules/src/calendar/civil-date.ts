/** A calendar day as a whole number, counted from 1 January 1970: exact, and without a time zone. */
export type Day = number;

/** A day of the Gregorian calendar taken apart; January is month 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

const daysInFourCenturies = 146_097;
/** 1 March of the year 0, from which leap days fall at the end of the counted year. */
const firstOfMarchYearZero = -719_468;
const lengthsOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Takes a day apart into year, month and day of the month. */
export function civilDateOf(day: Day): CivilDate {
  const since = day - firstOfMarchYearZero;
  const fourCenturies = Math.floor(since / daysInFourCenturies);
  const dayInThem = since - fourCenturies * daysInFourCenturies;
  const yearInThem = Math.floor(
    (dayInThem -
      Math.floor(dayInThem / 1460) +
      Math.floor(dayInThem / 36_524) -
      Math.floor(dayInThem / 146_096)) /
      365,
  );
  const dayInYear =
    dayInThem - (365 * yearInThem + Math.floor(yearInThem / 4) - Math.floor(yearInThem / 100));
  const monthFromMarch = Math.floor((5 * dayInYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearInThem + fourCenturies * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayInYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Puts a day together; a day of the month past the end of its month runs on into the next. */
export function dayOfCivil({ year, month, dayOfMonth }: CivilDate): Day {
  const yearFromMarch = month <= 2 ? year - 1 : year;
  const fourCenturies = Math.floor(yearFromMarch / 400);
  const yearInThem = yearFromMarch - fourCenturies * 400;
  const monthFromMarch = (month + 9) % 12;
  const dayInYear = Math.floor((153 * monthFromMarch + 2) / 5) + dayOfMonth - 1;
  const dayInThem =
    yearInThem * 365 + Math.floor(yearInThem / 4) - Math.floor(yearInThem / 100) + dayInYear;
  return fourCenturies * daysInFourCenturies + dayInThem + firstOfMarchYearZero;
}

/** How many days a month has; none if there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeapYear ? 29 : (lengthsOfMonths[month - 1] ?? 0);
}

/** The day of the week; Monday is 1 and Sunday 7. */
export function weekdayOf(day: Day): number {
  // Day 0 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The last Friday of a month. */
export function lastFridayOf(year: number, month: number): Day {
  const last = dayOfCivil({ year, month: month + 1, dayOfMonth: 1 }) - 1;
  return last - ((weekdayOf(last) + 2) % 7);
}
