import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { addDays, daysBetween, readDay, writeDay } from './day-number.js';

const day = fc.integer({ min: readDay('1900-01-01'), max: readDay('2200-12-31') });

describe('Whatever the day', () => {
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
});
