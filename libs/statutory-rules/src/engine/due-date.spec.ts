import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { readDay, writeDay } from '../calendar/day-number.js';
import type { Limit } from '../deadline-rule.js';
import { countLimit } from './due-date.js';

const counted = fc.constantFrom('after-the-day', 'beginning-with-the-day');
const length = fc.integer({ min: 1, max: 200 });
const limits: fc.Arbitrary<Limit> = fc.oneof(
  fc.record({ counted, weeks: length }),
  fc.record({ counted, days: length }),
);
const starts = fc.integer({ min: readDay('2000-01-01'), max: readDay('2100-12-31') });

describe('Counting a limit', () => {
  test.each<[string, Limit, string, string]>([
    ['2026-09-07', { weeks: 6, counted: 'after-the-day' }, '2026-10-19', '6 weeks'],
    ['2026-12-14', { days: 15, counted: 'after-the-day' }, '2026-12-29', '15 days'],
    ['2026-12-14', { days: 15, counted: 'beginning-with-the-day' }, '2026-12-28', '15 days'],
    ['2026-02-20', { days: 15, counted: 'beginning-with-the-day' }, '2026-03-06', '15 days'],
  ])('from %s, %j ends on %s.', (start, limit, dueOn, words) => {
    const count = countLimit(readDay(start), limit);
    expect(writeDay(count.dueOn)).toBe(dueOn);
    expect(count.length).toBe(words);
  });

  test('a limit counted forward is never due before it starts.', () => {
    fc.assert(
      fc.property(starts, limits, (start, limit) => countLimit(start, limit).dueOn >= start),
    );
  });

  test('luxon counts the same.', () => {
    fc.assert(
      fc.property(starts, limits, (start, limit) => {
        const { counted: way, ...duration } = limit;
        const end = DateTime.fromISO(writeDay(start), { zone: 'Europe/London' }).plus(duration);
        const due = way === 'after-the-day' ? end : end.minus({ days: 1 });
        expect(writeDay(countLimit(start, limit).dueOn)).toBe(due.toISODate());
      }),
    );
  });
});
