import { expect, test } from '@jest/globals';
import type { EventType } from './event-types.js';
import type { LawEvent } from './law-event.js';
import { lawRegister } from './law-register.js';
import { lawOrder, lawOrderIn } from './law-order.js';

function sorted(events: LawEvent[]): string[] {
  return events.sort(lawOrder).map(({ type, on, id }) => [on, type, id].filter(Boolean).join(' '));
}

test('Events are taken day by day.', () => {
  expect(
    sorted([
      { type: 'request-received', on: '2026-02-01' },
      { type: 'case-closed', on: '2026-01-31' },
    ]),
  ).toEqual(['2026-01-31 case-closed', '2026-02-01 request-received']);
});

test('On one day: what starts a limit, what meets one, what shows it never arose, what ends it otherwise.', () => {
  const types: EventType[] = [
    'case-closed',
    'exception-recorded',
    'request-withdrawn',
    'draft-plan-served',
    'advice-not-needed',
    'final-plan-sent',
    'advice-received',
    'advice-requested',
    'request-received',
  ];
  expect(sorted(types.map((type) => ({ type, on: '2026-01-05' })))).toEqual([
    '2026-01-05 request-received',
    '2026-01-05 advice-requested',
    '2026-01-05 draft-plan-served',
    '2026-01-05 final-plan-sent',
    '2026-01-05 advice-received',
    '2026-01-05 advice-not-needed',
    '2026-01-05 request-withdrawn',
    '2026-01-05 case-closed',
    '2026-01-05 exception-recorded',
  ]);
});

test('Two events of one kind on one day are taken by their id.', () => {
  expect(
    sorted([
      { type: 'advice-requested', on: '2026-01-05', id: 'psychology' },
      { type: 'advice-requested', on: '2026-01-05', id: 'health' },
    ]),
  ).toEqual(['2026-01-05 advice-requested health', '2026-01-05 advice-requested psychology']);
});

test('Of what tells two events apart, what is missing comes first.', () => {
  const decided = (fields: Partial<LawEvent>): LawEvent => ({
    type: 'review-decision-notified',
    on: '2026-01-05',
    ...fields,
  });
  const order = (a: LawEvent, b: LawEvent): number[] => [lawOrder(a, b), lawOrder(b, a)];
  expect(order(decided({}), decided({ id: 'A' }))).toEqual([-1, 1]);
  expect(order(decided({ outcome: 'amend' }), decided({ outcome: 'cease' }))).toEqual([-1, 1]);
  expect(
    order(decided({ id: 'b', outcome: 'amend' }), decided({ id: 'a', outcome: 'cease' })),
  ).toEqual([1, -1]);
  expect(order(decided({ reason: 'a' }), decided({ reason: 'b' }))).toEqual([0, 0]);
});

test.each<[keyof LawEvent]>([
  ['id'],
  ['meetingOn'],
  ['outcome'],
  ['without'],
  ['kind'],
  ['order'],
  ['transferOn'],
  ['movesOn'],
  ['agreedBy'],
])('Two events of one kind on one day are told apart by %s.', (field) => {
  const plain: LawEvent = { type: 'plan-made', on: '2026-01-05' };
  expect(lawOrder({ ...plain, [field]: '1' }, { ...plain, [field]: '2' })).toBe(-1);
});

test('A type that the law does not know comes last in its day, by its name.', () => {
  expect(
    sorted([
      { type: 'unknown-b' as EventType, on: '2026-01-05' },
      { type: 'unknown-a' as EventType, on: '2026-01-05' },
      { type: 'exception-recorded', on: '2026-01-05' },
      { type: 'unknown-a' as EventType, on: '2026-01-04' },
    ]),
  ).toEqual([
    '2026-01-04 unknown-a',
    '2026-01-05 exception-recorded',
    '2026-01-05 unknown-a',
    '2026-01-05 unknown-b',
  ]);
});

test('The order of a law is worked out once.', () => {
  const other = [...lawRegister];
  expect(lawOrderIn(other)).toBe(lawOrderIn(other));
  expect(lawOrderIn()).toBe(lawOrder);
});
