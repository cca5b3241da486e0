import { describe, expect, test } from '@jest/globals';
import { isOtherOccasion } from './other-occasion.js';

describe('Two days of one kind of act', () => {
  test.each([
    ['2025-02-03', '2025-02-04', false, 'a day apart'],
    ['2025-02-03', '2025-04-28', false, 'twelve weeks apart'],
    ['2025-02-03', '2025-04-29', true, 'twelve weeks and a day apart'],
    ['2026-02-10', '2025-02-03', true, 'a year apart, whichever comes first'],
  ])('%s and %s are another occasion: %s (%s)', (one, other, isOther) => {
    expect(isOtherOccasion({ on: one }, { on: other })).toBe(isOther);
  });
});
