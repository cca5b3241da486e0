import { expect, test } from '@jest/globals';
import type { EventType } from './event-types.js';
import type { LawEvent } from './law-event.js';
import { lawOrder } from './law-order.js';

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
