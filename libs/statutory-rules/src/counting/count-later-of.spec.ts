import { expect, test } from '@jest/globals';
import { readDay, writeDay } from '../calendar/day-number.js';
import type { LaterOfLimit } from '../limit.js';
import { countLaterOf } from './count-later-of.js';
import { countedFrom } from './counted-from.testing.js';

const days = (number: number) => ({ days: number, counted: 'after-the-day' }) as const;
const from = (which: 'last-on-or-before-the-start' | 'first-from-the-start-on') => ({
  which,
  of: ['plan-made', 'final-plan-sent'] as const,
  day: 'the day of the plan',
});
const onDays = (known: Record<string, string>) => (match: unknown) => {
  const date = known[String(match)];
  return date === undefined ? null : readDay(date);
};
const dueOn = (limit: LaterOfLimit, known: Parameters<typeof countedFrom>[1]) =>
  writeDay(countLaterOf(limit, countedFrom('2026-10-05', known)).dueOn);

test('A period counts from the last of the events before the start, or the first after it.', () => {
  const lastUpToStart = onDays({ 'plan-made': '2026-10-01', 'final-plan-sent': '2026-10-03' });
  const firstInView = onDays({ 'plan-made': '2026-10-08', 'final-plan-sent': '2026-10-06' });
  const limit = (which: Parameters<typeof from>[0]): LaterOfLimit => ({
    laterOf: [{ period: days(1) }, { period: days(20), from: from(which) }],
  });
  const known = { lastUpToStart, firstInView };
  expect(dueOn(limit('last-on-or-before-the-start'), known)).toBe('2026-10-23');
  expect(dueOn(limit('first-from-the-start-on'), known)).toBe('2026-10-26');
});

test('Of events of which some never came, the others count; of none, the period falls out.', () => {
  const limit: LaterOfLimit = {
    laterOf: [{ period: days(1) }, { period: days(20), from: from('first-from-the-start-on') }],
  };
  expect(dueOn(limit, { firstInView: onDays({ 'final-plan-sent': '2026-10-06' }) })).toBe(
    '2026-10-26',
  );
  expect(dueOn(limit, {})).toBe('2026-10-06');
});

test('Of two that end on one day the first is said first.', () => {
  const limit: LaterOfLimit = {
    laterOf: [{ period: days(3) }, { period: days(2), from: from('first-from-the-start-on') }],
  };
  const firstInView = onDays({ 'plan-made': '2026-10-06' });
  expect(countLaterOf(limit, countedFrom('2026-10-05', { firstInView })).said()).toBe(
    '3 days from Monday 5 October 2026, the day it began, which is not counted. That is not earlier than Thursday 8 October 2026, the other limit: 2 days from Tuesday 6 October 2026, the day of the plan, which is not counted.',
  );
});

test('A time that nothing moves is said as it is.', () => {
  const count = countLaterOf(
    { laterOf: [{ period: days(3) }], thenMoved: 'lodging' },
    countedFrom('2026-10-05'),
  );
  expect(count.said()).toBe(
    '3 days from Monday 5 October 2026, the day it began, which is not counted.',
  );
  expect(count.steps()).toHaveLength(2);
});
