import { expect, test } from '@jest/globals';
import { writeDay } from '../calendar/day-number.js';
import type { ByOrderLimit } from '../limit.js';
import { countLimit } from './count-limit.js';
import { countedFrom } from './counted-from.testing.js';

const byOrder: ByOrderLimit = { byOrder: { assess: { weeks: 2, counted: 'after-the-day' } } };
const ordered = (fields: object) =>
  countedFrom('2026-10-05', {
    event: { type: 'tribunal-order-made', on: '2026-10-05', ...fields },
  });

test('What was ordered decides how long a limit is.', () => {
  expect(writeDay(countLimit(byOrder, ordered({ order: 'assess' })).dueOn)).toBe('2026-10-19');
  expect(() => countLimit(byOrder, ordered({ order: 'wait' }))).toThrow(
    'The order "wait" has no limit.',
  );
  expect(() => countLimit(byOrder, ordered({}))).toThrow('The order "" has no limit.');
  expect(() => countLimit(byOrder, countedFrom('2026-10-05'))).toThrow(
    'The order "" has no limit.',
  );
});

test('A day that was agreed counts only where the law lets it.', () => {
  const agreed = ordered({ order: 'assess', agreedBy: '2026-12-01' });
  expect(writeDay(countLimit({ ...byOrder, unlessAgreed: 'agreedBy' }, agreed).dueOn)).toBe(
    '2026-12-01',
  );
  expect(writeDay(countLimit(byOrder, agreed).dueOn)).toBe('2026-10-19');
  expect(() =>
    countLimit({ ...byOrder, unlessAgreed: 'agreedBy' }, countedFrom('2026-10-05')),
  ).toThrow('has no limit');
});

test.each([
  ['2015-08-31', '2031-06-27', 'the last day of a school year'],
  ['2015-09-01', '2032-06-25', 'the first day of the next'],
  ['2015-12-31', '2032-06-25', 'in the autumn'],
  ['2015-01-01', '2031-06-27', 'in the spring'],
])('Someone born on %s passes on %s (%s).', (born, dueOn) => {
  const limit = { lastFridayInJuneOfSchoolYearOfAge: 16 };
  expect(writeDay(countLimit(limit, countedFrom(born)).dueOn)).toBe(dueOn);
});
