import { expect, test } from '@jest/globals';
import { readDay } from '../calendar/day-number.js';
import type { LawEvent } from '../law-event.js';
import { lawRegister } from '../law-register.js';
import { inLawOrder } from './dated-event.js';
import { EventIndex } from './event-index.js';
import { rulesStartedIn } from './rules-by-start.js';

function startedBy(events: LawEvent[], born: string | null = null): string[] {
  const inView = {
    index: new EventIndex(inLawOrder(events)),
    bornOn: born === null ? null : readDay(born),
  };
  return rulesStartedIn(inView, lawRegister).map(({ code }) => code);
}

const sent: LawEvent = { type: 'final-plan-sent', on: '2026-02-05' };
const ofAssessment = [
  'needs-assessment.notify-decision-to-assess',
  'needs-assessment.notify-no-plan',
  'needs-assessment.send-final-plan',
];
const ofPlan = ['annual-review.complete-review', 'annual-review.consider-early-years-review'];

test('Nothing starts nothing, and a birth the rights of the young person.', () => {
  expect(startedBy([])).toEqual([]);
  expect(startedBy([{ type: 'plan-transferred', on: '2026-02-05' }], null)).not.toContain(
    'young-person.rights-pass',
  );
  expect(startedBy([], '2015-03-04')).toEqual(['young-person.rights-pass']);
});

test('Rules come in the order of the register, whatever the order of the events, and each once.', () => {
  const request: LawEvent = { type: 'request-received', on: '2026-01-05' };
  const arose: LawEvent = { type: 'responsibility-arose', on: '2026-03-05' };
  expect(startedBy([sent, { ...sent, type: 'plan-made' }, arose, request], '2015-03-04')).toEqual([
    ...ofAssessment,
    ...ofPlan,
    'young-person.rights-pass',
  ]);
  expect(
    startedBy([
      { type: 'mediation-concluded', on: '2026-01-05' },
      { type: 'mediation-declined', on: '2026-01-06' },
    ]),
  ).toEqual(['mediation.issue-certificate']);
});

test('What starts no limit starts none.', () => {
  expect(startedBy([{ type: 'review-report-sent', on: '2026-02-05' }])).toEqual([]);
});
