import { describe, expect, test } from '@jest/globals';
import { DateError } from './date-errors.js';
import {
  addDays,
  daysBetween,
  isRealDate,
  readDay,
  rememberedByDay,
  writeDay,
} from './day-number.js';

describe('Days as whole numbers', () => {
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
    ['2026/09-07', false],
    ['2026-09/07', false],
    ['2026-09-007', false],
    ['2026-09-7 ', false],
    ['2026-09-0a', false],
    ['2026-09-0/', false],
    ['2026-09-0:', false],
    ['20-6-09-07', false],
    ['2026-0:-07', false],
    ['2026-09-00', false],
    ['2026-09-01', true],
    ['2026-09-30', true],
    ['2026-09-31', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
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
    expect(() => addDays('2200-12-31', 1)).toThrow(
      new DateError("A day outside the years 1900 to 2200 can't be used."),
    );
    expect(() => addDays('1900-01-01', -1)).toThrow(DateError);
    expect(() => writeDay(NaN)).toThrow(DateError);
    expect([addDays('2200-12-30', 1), addDays('1900-01-02', -1)]).toEqual([
      '2200-12-31',
      '1900-01-01',
    ]);
  });

  test.each([
    ['2026-09-07', 1, '2026-09-08'],
    ['2026-09-07', -7, '2026-08-31'],
    ['2026-09-07', 0, '2026-09-07'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 2, '2028-03-01'],
    ['2026-10-24', 2, '2026-10-26'],
  ])('%s and %i days are %s, and as many lie between.', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  test('what is made of a day is made once.', () => {
    const asked: number[] = [];
    const make = rememberedByDay((day) => {
      asked.push(day);
      return `day ${day}`;
    });
    expect([make(20_000), make(20_001), make(20_000), make(-25_567), make(84_370)]).toEqual([
      'day 20000',
      'day 20001',
      'day 20000',
      'day -25567',
      'day 84370',
    ]);
    expect(asked).toEqual([20_000, 20_001, -25_567, 84_370]);
    expect(() => make(-25_568)).toThrow(DateError);
    expect(() => make(84_371)).toThrow(DateError);
  });
});
