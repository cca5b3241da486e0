import { expect, test } from '@jest/globals';
import { factsOf } from '../dates-of.js';
import type { LawEvent } from '../law-event.js';

const keysOf = (events: LawEvent[]) =>
  factsOf(events).map(({ dueOn, rule, subject, startsOn }) => [dueOn, rule, subject, startsOn]);

test('Limits are listed by date, then by rule, then by subject with none first, then by start.', () => {
  const events: LawEvent[] = [
    { type: 'setting-consulted', on: '2026-10-10', id: 'b' },
    { type: 'setting-consulted', on: '2026-10-10', id: 'a' },
    { type: 'setting-consulted', on: '2026-10-09', id: 'c' },
    { type: 'setting-consulted', on: '2026-10-11', id: 'a' },
    { type: 'reassessment-requested', on: '2026-10-10' },
    { type: 'mediation-requested', on: '2026-09-25' },
  ];
  const consulted = 'plan.reply-to-consultation';
  expect(keysOf(events)).toEqual([
    ['2026-10-24', consulted, 'c', '2026-10-09'],
    ['2026-10-25', 'mediation.arrange', null, '2026-09-25'],
    ['2026-10-25', consulted, 'a', '2026-10-10'],
    ['2026-10-25', consulted, 'b', '2026-10-10'],
    ['2026-10-25', 'reassessment.notify-decision', null, '2026-10-10'],
    ['2026-10-26', consulted, 'a', '2026-10-11'],
  ]);
});

test('Of one rule on one date, those without a subject come first, and an earlier start before a later.', () => {
  const agreed = (on: string): LawEvent => ({
    type: 'mediation-agreement-reached',
    on,
    order: 'other',
    agreedBy: '2026-12-01',
  });
  const carryOut = 'mediation-agreement.carry-out';
  expect(keysOf([agreed('2026-11-02'), agreed('2026-10-02'), agreed('2026-10-05')])).toEqual([
    ['2026-12-01', carryOut, null, '2026-10-02'],
    ['2026-12-01', carryOut, null, '2026-10-05'],
    ['2026-12-01', carryOut, null, '2026-11-02'],
  ]);
  const consulted = (id?: string): LawEvent => ({
    type: 'setting-consulted',
    on: '2026-10-10',
    ...(id === undefined ? {} : { id }),
  });
  const subjects = [consulted('z'), consulted(), consulted('a')];
  expect(keysOf(subjects).map(([, , subject]) => subject)).toEqual([null, 'a', 'z']);
  expect(keysOf(subjects.toReversed()).map(([, , subject]) => subject)).toEqual([null, 'a', 'z']);
});

test('A limit is written down with all that is known of it.', () => {
  const events: LawEvent[] = [
    { type: 'draft-plan-served', on: '2026-03-02' },
    { type: 'final-plan-sent', on: '2026-03-10' },
    { type: 'case-closed', on: '2026-03-12', reason: 'other' },
  ];
  const [window] = factsOf(events, { rules: ['plan.hear-representations'] });
  expect(window).toMatchObject({
    rule: 'plan.hear-representations',
    subject: null,
    startsOn: '2026-03-02',
    dueOn: '2026-03-16',
    actBy: null,
    kind: 'earliest',
    binding: 'statutory',
    owedBy: 'authority',
    metOn: null,
    endedOn: '2026-03-12',
    endedHow: 'fell-away',
    cutShortOn: '2026-03-10',
    excepted: [],
    lawVersion: '2014-09-01',
    source: 'SEND Regulations 2014 (SI 2014/1530), regulation 13(1)(a)',
  });
  const [still] = factsOf(events.slice(0, 1), { rules: ['plan.hear-representations'] });
  expect(still).not.toHaveProperty('cutShortOn');
});
