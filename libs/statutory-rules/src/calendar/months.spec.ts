import { expect, test } from '@jest/globals';
import { readDay, writeDay } from './day-number.js';
import { monthsAway } from './months.js';

test.each([
  ['2026-11-30', 1, '2026-12-30', true, 'into December'],
  ['2026-12-31', 1, '2027-01-31', true, 'over the end of a year'],
  ['2026-12-31', 2, '2027-02-28', false, 'February has no 31st'],
  ['2027-12-30', 2, '2028-02-29', false, 'nor a 30th in a leap year'],
  ['2027-12-29', 2, '2028-02-29', true, 'but then a 29th'],
  ['2026-10-31', 1, '2026-11-30', false, 'November has no 31st'],
  ['2026-11-30', 12, '2027-11-30', true, 'a year'],
  ['2027-12-01', 12, '2028-12-01', true, 'from December to December'],
  ['2027-01-31', -1, '2026-12-31', true, 'back into December'],
  ['2027-09-01', -5, '2027-04-01', true, 'five months back'],
  ['2027-03-31', -1, '2027-02-28', false, 'back to a month without that day'],
  ['2027-01-15', -13, '2025-12-15', true, 'back over a year'],
  ['2027-01-15', 0, '2027-01-15', true, 'no month'],
])('From %s, %i months away is %s; it corresponds: %s (%s).', (from, months, to, corresponds) => {
  const away = monthsAway(readDay(from), months);
  expect([writeDay(away.day), away.corresponds]).toEqual([to, corresponds]);
});
