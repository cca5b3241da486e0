import { describe, expect, test } from '@jest/globals';
import { factsOf } from './dates-of.js';
import { exceptionRefusal } from './exception-refusal.js';
import type { LawEvent } from './law-event.js';

const events: LawEvent[] = [
  { type: 'request-received', on: '2026-01-05' },
  { type: 'decision-to-assess-notified', on: '2026-02-10' },
  { type: 'advice-requested', on: '2026-02-12', id: 'health' },
];

function exception(fields: Omit<LawEvent, 'type' | 'on'>): LawEvent {
  return { type: 'exception-recorded', on: '2026-05-01', ...fields };
}

const absence = { ground: 'absent-from-area', from: '2026-01-10', to: '2026-02-06' };
const closure = {
  ground: 'setting-closed',
  closedFrom: '2026-03-01',
  reopensOn: '2026-03-29',
  adviceAskedOn: '2026-03-01',
};
const missed = { ground: 'advice-missed-appointment', id: 'health', missedOn: '2026-03-01' };
const twentyWeeks = 'needs-assessment.send-final-plan';
const advice = 'needs-assessment.give-advice';

describe('An exception must meet its own words', () => {
  test.each<[string, Omit<LawEvent, 'type' | 'on'>]>([
    ['an absence of 28 days', absence],
    ['a closure of 28 days, asked on its first day', closure],
    ['a missed appointment', missed],
    [
      'a period outside every limit, which simply releases nothing',
      { ...absence, from: '2027-01-10', to: '2027-02-06' },
    ],
    ['an absence that names what it reaches', { ...absence, releases: [twentyWeeks] }],
    ['one reported in the return', { ground: 'reported-in-return', releases: [twentyWeeks] }],
  ])('accepts %s.', (_what, fields) => {
    expect(exceptionRefusal(exception(fields), events)).toBeNull();
  });

  test.each<[string, Omit<LawEvent, 'type' | 'on'>, string]>([
    ['no ground', {}, 'ground-unknown'],
    [
      'a ground outside the closed list',
      { ...absence, ground: 'staff-shortage' },
      'ground-unknown',
    ],
    ['an absence of 27 days', { ...absence, to: '2026-02-05' }, 'absence-too-short'],
    [
      'an absence without its last day',
      { ground: absence.ground, from: absence.from },
      'exception-date-missing',
    ],
    [
      'a period that ends before it begins',
      { ...absence, from: '2026-03-10' },
      'period-ends-before-it-begins',
    ],
    ['a closure of 27 days', { ...closure, reopensOn: '2026-03-28' }, 'closure-too-short'],
    [
      'a closure without the day of asking',
      { ground: closure.ground, closedFrom: '2026-03-01', reopensOn: '2026-03-29' },
      'exception-date-missing',
    ],
    [
      'asked 8 days before the closing',
      { ...closure, adviceAskedOn: '2026-02-21' },
      'advice-asked-outside-closure',
    ],
    [
      'asked 6 days before the re-opening',
      { ...closure, adviceAskedOn: '2026-03-23' },
      'advice-asked-outside-closure',
    ],
    [
      'a missed appointment without its day',
      { ground: missed.ground, id: 'health' },
      'exception-date-missing',
    ],
    [
      'a missed appointment of no request',
      { ground: missed.ground, missedOn: '2026-03-01' },
      'exception-request-missing',
    ],
    ['a closure to release advice', { ...closure, releases: [advice] }, 'ground-cannot-release'],
    [
      'a rule that does not exist',
      { ...absence, releases: ['needs-assessment.wait'] },
      'ground-cannot-release',
    ],
    [
      'coronavirus for a limit of 2026',
      { ...absence, ground: 'coronavirus', releases: [twentyWeeks] },
      'exception-reaches-nothing',
    ],
    [
      'a named limit that its dates do not reach',
      { ...absence, from: '2027-01-10', to: '2027-02-06', releases: [twentyWeeks] },
      'exception-reaches-nothing',
    ],
  ])('refuses %s, and releases nothing.', (_what, fields, code) => {
    const recorded = exception(fields);
    expect(exceptionRefusal(recorded, events)).toMatchObject({ code });
    expect(factsOf([...events, recorded])).toEqual(factsOf(events));
  });

  test('says what is wrong and where the law says so.', () => {
    expect(exceptionRefusal(exception({ ...absence, to: '2026-02-05' }), events)).toEqual({
      code: 'absence-too-short',
      message: 'Away from 10 January 2026 to 5 February 2026 is 27 days; at least 28 are needed.',
      source: 'SEND Regulations 2014 (SI 2014/1530), regulations 5(4), 10(4) and 13(3)',
    });
  });
});
