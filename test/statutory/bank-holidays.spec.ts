import { addDays, workingDaysBetween } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import Holidays from 'date-holidays';
import calendar from '../../data/bank-holidays/england-and-wales.json' with { type: 'json' };

function isWeekday(date: string): boolean {
  return new Date(`${date}T00:00:00Z`).getUTCDay() % 6 !== 0;
}

describe('The calendar of bank holidays in England and Wales', () => {
  test.each(Array.from({ length: 17 }, (_, index) => 2014 + index))(
    'agrees with an independent calendar in %i.',
    (year) => {
      const independent = new Holidays('GB', 'ENG')
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10))
        .filter(isWeekday);
      const ours = calendar.days.map(({ on }) => on).filter((on) => on.startsWith(`${year}-`));
      expect(ours).toEqual([...new Set(independent)].sort());
    },
  );

  test.each([
    ['2020-05-04', true, 'Early May was moved in 2020'],
    ['2020-05-08', false, 'to the anniversary of VE Day'],
    ['2022-05-30', true, 'the spring bank holiday was moved in 2022'],
    ['2022-06-02', false, 'to the Thursday'],
    ['2022-06-03', false, 'before the Platinum Jubilee'],
    ['2022-09-19', false, 'the State Funeral'],
    ['2023-05-08', false, 'the Coronation'],
    ['2021-12-27', false, 'Christmas Day was a Saturday'],
    ['2021-12-28', false, 'and Boxing Day a Sunday'],
    ['2022-01-03', false, "New Year's Day was a Saturday"],
    ['2016-12-27', false, 'Christmas Day was a Sunday'],
    ['2026-12-28', false, 'Boxing Day is a Saturday'],
    ['2026-12-29', true, 'the day after'],
    ['2026-04-03', false, 'Good Friday'],
    ['2026-04-04', false, 'a Saturday'],
    ['2026-04-05', false, 'a Sunday'],
    ['2026-04-06', false, 'Easter Monday'],
    ['2026-04-07', true, 'the Tuesday after'],
  ])('%s is a working day: %s (%s).', (date, isWorking) => {
    expect(workingDaysBetween(addDays(date, -1), date)).toBe(isWorking ? 1 : 0);
  });

  test('says which days are announced and which follow from the standing rule.', () => {
    const bases = calendar.days.map(({ on, basis }) => [on <= calendar.announcedUntil, basis]);
    const expected = calendar.days.map(({ on }) => [
      on <= '2027-12-31',
      on <= '2027-12-31' ? 'announced' : 'standing rule',
    ]);
    expect(bases).toEqual(expected);
  });
});

describe('Working days between two days', () => {
  test.each([
    ['2026-10-19', '2026-10-19', 0, 'the same day'],
    ['2026-10-19', '2026-10-22', 3, 'Tuesday, Wednesday, Thursday'],
    ['2026-10-16', '2026-10-19', 1, 'over a weekend'],
    ['2026-12-24', '2026-12-29', 1, 'over Christmas and its substitute day'],
    ['2026-10-22', '2026-10-19', 0, 'backwards is none'],
  ])('from %s to %s there are %i (%s).', (from, to, count) => {
    expect(workingDaysBetween(from, to)).toBe(count);
  });
});
