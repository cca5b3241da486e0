import { describe, expect, test } from '@jest/globals';
import { DateError } from './date-errors.js';
import { londonDay, sayInstant } from './london-time.js';

describe('Instants as people in England live them', () => {
  test.each([
    ['2026-01-15T23:59:59.999Z', '2026-01-15', '15 January 2026 at 11:59pm'],
    ['2026-01-16T00:00:00Z', '2026-01-16', '16 January 2026 at 12:00am'],
    ['2026-06-30T22:59:59Z', '2026-06-30', '30 June 2026 at 11:59pm'],
    ['2026-06-30T23:00:00Z', '2026-07-01', '1 July 2026 at 12:00am'],
    ['2026-03-29T00:59:00Z', '2026-03-29', '29 March 2026 at 12:59am'],
    ['2026-03-29T01:00:00Z', '2026-03-29', '29 March 2026 at 2:00am'],
    ['2026-10-25T00:30:00Z', '2026-10-25', '25 October 2026 at 1:30am'],
    ['2026-10-25T01:30:00Z', '2026-10-25', '25 October 2026 at 1:30am'],
    ['2026-09-07T14:05:00+01:00', '2026-09-07', '7 September 2026 at 2:05pm'],
    ['2026-09-08T01:05:00+12:00', '2026-09-07', '7 September 2026 at 2:05pm'],
  ])('%s is %s, said as %s.', (instant, day, words) => {
    expect(londonDay(instant)).toBe(day);
    expect(sayInstant(instant)).toBe(words);
  });

  test.each(['2026-09-07', '2026-09-07T14:05:00', 'yesterday', '2026-02-30T00:00:00Z'])(
    '"%s" is not an instant.',
    (text) => {
      expect(() => londonDay(text)).toThrow(DateError);
    },
  );
});
