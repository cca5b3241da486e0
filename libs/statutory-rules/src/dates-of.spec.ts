import { expect, test } from '@jest/globals';
import { CalendarError } from './calendar/date-errors.js';
import { datesOf, factsOf } from './dates-of.js';
import type { DatesInput } from './deadline.js';
import type { LawEvent } from './law-event.js';

test('Limits are listed by date, then rule, then subject.', () => {
  const rows = factsOf([
    { type: 'advice-requested', on: '2026-09-07', id: 'psychology' },
    { type: 'advice-requested', on: '2026-09-07', id: 'health' },
    { type: 'request-received', on: '2026-09-07' },
  ]);
  expect(rows.map(({ dueOn, rule, subject }) => [dueOn, rule, subject])).toEqual([
    ['2026-10-19', 'needs-assessment.give-advice', 'health'],
    ['2026-10-19', 'needs-assessment.give-advice', 'psychology'],
    ['2026-10-19', 'needs-assessment.notify-decision-to-assess', null],
    ['2027-01-25', 'needs-assessment.send-final-plan', null],
  ]);
});

test('A day that does not exist is refused, whether it is today or in the case.', () => {
  expect(() => datesOf({ today: '2026-02-30', events: [] })).toThrow('2026-02-30');
  expect(() => factsOf([{ type: 'request-received', on: '2026-02-30' }])).toThrow('2026-02-30');
});

test('Only the rules that are asked for are answered.', () => {
  const events = [{ type: 'request-received', on: '2026-09-07' }] as const;
  const rules = ['needs-assessment.send-final-plan', 'plan.hear-representations'];
  expect(factsOf(events, { rules }).map(({ rule }) => rule)).toEqual([rules[0]]);
  expect(factsOf(events, { rules: [] })).toEqual([]);
});

test('Only exceptions that stand release anything, and other events have no grounds.', () => {
  const request = { type: 'request-received', on: '2026-09-07' } as const;
  const away = { ground: 'absent-from-area', from: '2026-09-10', to: '2026-10-07' };
  const excepted = (events: LawEvent[]): string[][] =>
    factsOf([request, ...events]).map((facts) => facts.excepted);
  expect(excepted([{ type: 'exception-recorded', on: '2026-10-08', ...away }])).toEqual([
    ['absent-from-area'],
    ['absent-from-area'],
  ]);
  expect(excepted([{ type: 'plan-transferred', on: '2015-01-01', ...away }]).flat()).toEqual([]);
});

test('A limit beyond the calendar of bank holidays is no fact.', () => {
  expect(() => factsOf([{ type: 'reassessment-requested', on: '2030-12-20' }])).toThrow(
    CalendarError,
  );
});

test('A case says where each limit stands today, and nothing of how that is kept.', () => {
  const events: LawEvent[] = [
    { type: 'draft-plan-served', on: '2026-03-02' },
    { type: 'final-plan-sent', on: '2026-03-10' },
  ];
  const [window] = datesOf({
    today: '2026-03-11',
    events,
    rules: ['plan.hear-representations'],
  } as DatesInput);
  expect(window).toMatchObject({ status: 'cut-short', breach: true, metOn: null, endedOn: null });
  expect(Object.keys(window ?? {})).not.toContain('cutShortOn');
  expect(Object.keys(window ?? {})).not.toContain('endedHow');
});
