import { describe, expect, test } from '@jest/globals';
import { civilDateOf, dayOfCivil, daysInMonth, lastFridayOf, weekdayOf } from './civil-date.js';

/** The number of a day, its date, and its day of the week with Monday as 1. */
const days: [number, number, number, number, number, string][] = [
  // day   year month day weekday
  [-25_567, 1900, 1, 1, 1, 'the first day that can be read'],
  [-25_509, 1900, 2, 28, 3, '1900 was no leap year'],
  [-25_508, 1900, 3, 1, 4, 'so March came the day after'],
  [-1, 1969, 12, 31, 3, 'the eve of day 0'],
  [0, 1970, 1, 1, 4, 'day 0 was a Thursday'],
  [364, 1970, 12, 31, 4, 'a year has 365 days'],
  [10_956, 1999, 12, 31, 5, 'the end of a century'],
  [11_016, 2000, 2, 29, 2, '2000 was a leap year: the last day of four centuries'],
  [11_017, 2000, 3, 1, 3, 'and the first of the next'],
  [11_382, 2001, 3, 1, 4, 'a year without a leap day'],
  [19_782, 2024, 2, 29, 4, 'an ordinary leap day'],
  [20_512, 2026, 2, 28, 6, 'the last day of February'],
  [20_513, 2026, 3, 1, 7, 'and the first of March'],
  [47_540, 2100, 2, 28, 7, '2100 is no leap year'],
  [47_541, 2100, 3, 1, 1, 'so March comes the day after'],
  [84_370, 2200, 12, 31, 3, 'the last day that can be read'],
];

describe('A day taken apart and put together', () => {
  test.each(days)(
    'day %i is %i-%i-%i, weekday %i (%s).',
    (day, year, month, dayOfMonth, weekday) => {
      expect(civilDateOf(day)).toEqual({ year, month, dayOfMonth });
      expect(dayOfCivil({ year, month, dayOfMonth })).toBe(day);
      expect(weekdayOf(day)).toBe(weekday);
    },
  );

  test.each([
    [2026, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [2028, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [1900, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [2000, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [2100, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
  ])(
    'the months of %i have %j days, and each begins the day after the one before.',
    (year, lengths) => {
      expect(lengths.map((_, place) => daysInMonth(year, place + 1))).toEqual(lengths);
      let day = dayOfCivil({ year, month: 1, dayOfMonth: 1 });
      for (const [place, length] of lengths.entries()) {
        const month = place + 1;
        expect(civilDateOf(day)).toEqual({ year, month, dayOfMonth: 1 });
        expect(civilDateOf(day + length - 1)).toEqual({ year, month, dayOfMonth: length });
        expect(dayOfCivil({ year, month, dayOfMonth: length })).toBe(day + length - 1);
        day += length;
      }
      expect(civilDateOf(day)).toEqual({ year: year + 1, month: 1, dayOfMonth: 1 });
    },
  );

  test('a month that there is not has no days.', () => {
    expect([daysInMonth(2026, 0), daysInMonth(2026, 13)]).toEqual([0, 0]);
  });

  test('a day past the end of its month runs on into the next.', () => {
    expect(civilDateOf(dayOfCivil({ year: 2026, month: 2, dayOfMonth: 31 }))).toEqual({
      year: 2026,
      month: 3,
      dayOfMonth: 3,
    });
  });

  test.each([
    [2026, 6, 26, 'the month ends on a Tuesday'],
    [2028, 6, 30, 'the month ends on a Friday'],
    [2029, 6, 29, 'the month ends on a Saturday'],
    [2033, 6, 24, 'the month ends on a Thursday'],
    [2024, 6, 28, 'the month ends on a Sunday'],
  ])('the last Friday of %i-%i is the %ith (%s).', (year, month, dayOfMonth) => {
    expect(civilDateOf(lastFridayOf(year, month))).toEqual({ year, month, dayOfMonth });
  });
});
