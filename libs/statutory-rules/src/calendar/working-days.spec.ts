import { describe, expect, test } from '@jest/globals';
import { CalendarError } from './date-errors.js';
import { readDay, writeDay } from './day-number.js';
import { isWeekday, isWorkingDay, lastWorkingDayUpTo, workingDaysBetween } from './working-days.js';

describe('Working days in England', () => {
  test.each([
    ['2026-12-24', true, true, 'a Thursday'],
    ['2026-12-25', true, false, 'Christmas Day, a Friday'],
    ['2026-12-26', false, false, 'a Saturday'],
    ['2026-12-27', false, false, 'a Sunday'],
    ['2026-12-28', true, false, 'the substitute for Boxing Day, a Monday'],
    ['2026-12-29', true, true, 'a Tuesday'],
  ])('%s: a weekday %s, a working day %s (%s).', (date, weekday, working) => {
    expect([isWeekday(readDay(date)), isWorkingDay(readDay(date))]).toEqual([weekday, working]);
  });

  test('are known from the first day of 2014 to the last of 2030, and not guessed beyond.', () => {
    expect(isWorkingDay(readDay('2014-01-01'))).toBe(false);
    expect(isWorkingDay(readDay('2030-12-31'))).toBe(true);
    const beyond = (date: string) => () => isWorkingDay(readDay(date));
    expect(beyond('2013-12-31')).toThrow(CalendarError);
    expect(beyond('2031-01-01')).toThrow(
      "The calendar of bank holidays covers 2014 to 2030, so it can't say whether 1 January 2031 is a working day.",
    );
  });

  test.each([
    ['2026-12-29', '2026-12-29'],
    ['2026-12-28', '2026-12-24'],
    ['2026-12-25', '2026-12-24'],
    ['2026-04-06', '2026-04-02'],
  ])('the last working day up to %s is %s.', (date, last) => {
    expect(writeDay(lastWorkingDayUpTo(readDay(date)))).toBe(last);
  });

  test.each([
    ['2026-10-19', '2026-10-19', 0, 'the same day'],
    ['2026-10-19', '2026-10-20', 1, 'Tuesday'],
    ['2026-10-19', '2026-10-22', 3, 'Tuesday, Wednesday, Thursday'],
    ['2026-10-16', '2026-10-19', 1, 'Monday, over a weekend'],
    ['2026-12-24', '2026-12-29', 1, 'over Christmas'],
    ['2026-10-22', '2026-10-19', 0, 'backwards is none'],
  ])('after %s up to %s there are %i (%s).', (from, to, count) => {
    expect(workingDaysBetween(from, to)).toBe(count);
  });
});
