import { expect, test } from '@jest/globals';
import { CalendarError, DateError } from './date-errors.js';
import { londonDay, sayInstant } from './london-time.js';

test('An offset may be written with or without its colon, but it stands at the end.', () => {
  expect(londonDay('2026-09-08T01:05:00+1200')).toBe('2026-09-07');
  expect(londonDay('2026-09-07T13:05:00z')).toBe('2026-09-07');
  for (const text of ['2026-09-07T13:05Z[Europe/London]', '2026-09-07T13:05:00+1', '2026-09Z']) {
    expect(() => londonDay(text)).toThrow(
      new DateError(`"${text}" is not a moment in time: write one like 2026-09-07T14:05:00Z.`),
    );
  }
});

test('An instant of the morning is am, one of the afternoon pm.', () => {
  expect(sayInstant('2026-01-07T09:07:00Z')).toBe('7 January 2026 at 9:07am');
  expect(sayInstant('2026-01-07T12:00:00Z')).toBe('7 January 2026 at 12:00pm');
});

test('What can go wrong with a date has a name.', () => {
  expect([new DateError('x').name, new CalendarError('x').name]).toEqual([
    'DateError',
    'CalendarError',
  ]);
});
