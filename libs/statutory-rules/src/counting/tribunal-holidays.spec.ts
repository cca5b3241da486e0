import { expect, test } from '@jest/globals';
import { readDay, writeDay } from '../calendar/day-number.js';
import { isWorkingDay } from '../calendar/working-days.js';
import { isTribunalHoliday, lodgingDay } from './tribunal-holidays.js';

test.each([
  ['2026-12-24', false],
  ['2026-12-25', true],
  ['2026-12-31', true],
  ['2027-01-01', true],
  ['2027-01-02', false],
  ['2027-01-25', false],
  ['2026-02-01', false],
  ['2026-11-25', false],
  ['2026-07-31', false],
  ['2026-08-01', true],
  ['2026-08-31', true],
  ['2026-09-01', false],
])('%s is a holiday of the Tribunal: %s.', (date, isHoliday) => {
  expect(isTribunalHoliday(readDay(date))).toBe(isHoliday);
});

test.each([
  ['2026-12-24', '2026-12-24', 'a working day stands'],
  ['2026-12-25', '2027-01-04', 'Christmas Day; 2 January 2027 is a Saturday'],
  ['2027-01-01', '2027-01-04', 'New Year’s Day'],
  ['2025-12-31', '2026-01-02', '2 January 2026 is a Friday'],
  ['2026-08-01', '2026-09-01', 'the first day of August'],
  ['2025-08-31', '2025-09-01', 'the last day of August'],
  ['2024-08-15', '2024-09-02', '1 September 2024 is a Sunday'],
  ['2026-11-14', '2026-11-16', 'a Saturday'],
  ['2026-04-03', '2026-04-07', 'Good Friday'],
  ['2026-07-31', '2026-07-31', 'the eve of August'],
])('A time to lodge that ends on %s ends on %s (%s).', (endsOn, movedTo) => {
  expect(writeDay(lodgingDay(readDay(endsOn), isWorkingDay))).toBe(movedTo);
});

test('The Tribunal’s own days count also where people work on them.', () => {
  const everyDay = () => true;
  const moved = (date: string) => writeDay(lodgingDay(readDay(date), everyDay));
  expect(['2026-12-25', '2027-01-01', '2027-01-02', '2026-08-01'].map(moved)).toEqual([
    '2027-01-02',
    '2027-01-02',
    '2027-01-02',
    '2026-09-01',
  ]);
});
