import { expect, test } from '@jest/globals';
import { DateError } from './date-errors.js';
import { sayDate, sayDateWithDay } from './say-date.js';

test('A date is said as people read it.', () => {
  expect(sayDate('2026-09-07')).toBe('7 September 2026');
  expect(sayDateWithDay('2026-09-07')).toBe('Monday 7 September 2026');
  expect(sayDateWithDay('2024-02-29')).toBe('Thursday 29 February 2024');
  expect(sayDate('2026-09-07')).toBe('7 September 2026');
});

test('What is not a date is not said.', () => {
  expect(() => sayDate('2026-02-30')).toThrow(DateError);
});
