import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { DateError } from './date-errors.js';
import { addDays, daysBetween, isRealDate, readDay, writeDay } from './day-number.js';

const day = fc.integer({ min: readDay('1900-01-01'), max: readDay('2200-12-31') });

describe('Days as whole numbers', () => {
  test('every day is written and read back as itself.', () => {
    fc.assert(fc.property(day, (number) => readDay(writeDay(number)) === number));
  });

  test('counting agrees with luxon, whatever the clocks do in London.', () => {
    const near = fc.integer({ min: readDay('1950-01-01'), max: readDay('2150-12-31') });
    fc.assert(
      fc.property(near, fc.integer({ min: -4000, max: 4000 }), (start, days) => {
        const from = writeDay(start);
        const second = DateTime.fromISO(from, { zone: 'Europe/London' }).plus({ days });
        expect(addDays(from, days)).toBe(second.toISODate());
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  test.each([
    ['2026-09-07', true],
    ['2024-02-29', true],
    ['2100-02-29', false],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-9-7', false],
    ['07/09/2026', false],
    ['2026-09-07T00:00:00Z', false],
    ['2026-W37-1', false],
    ['20260907', false],
    [' 2026-09-07', false],
    ['', false],
    ['1899-12-31', false],
    ['1900-01-01', true],
    ['2200-12-31', true],
    ['2201-01-01', false],
  ])('"%s" is a real date: %s.', (text, isReal) => {
    expect(isRealDate(text)).toBe(isReal);
  });

  test('a text that is not a date is refused with the way to write one.', () => {
    expect(() => readDay('2026-02-30')).toThrow(DateError);
    expect(() => readDay('2026-02-30')).toThrow(
      '"2026-02-30" is not a date that can be used: write a real day between 1900 and 2200 as YYYY-MM-DD.',
    );
  });

  test('counting out of the range is refused.', () => {
    expect(() => addDays('2200-12-31', 1)).toThrow('outside the years 1900 to 2200');
    expect(() => addDays('1900-01-01', -1)).toThrow(DateError);
  });
});
