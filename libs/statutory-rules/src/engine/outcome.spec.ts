import { describe, expect, test } from '@jest/globals';
import { factsOf } from '../dates-of.js';
import type { DeadlineRule } from '../deadline-rule.js';
import type { LawEvent } from '../law-event.js';
import { limitsOf } from '../limits-of.js';
import { reconsiderAfterDecision } from '../after-a-decision/reconsider.deadline.js';

function outcome(rule: string, events: LawEvent[]): unknown[] {
  return factsOf(events, { rules: [rule] }).map(({ metOn, endedOn, endedHow }) => [
    metOn,
    endedOn,
    endedHow,
  ]);
}
const request: LawEvent = { type: 'request-received', on: '2026-01-05' };
const closed = (on: string): LawEvent => ({ type: 'case-closed', on, reason: 'other' });

describe('What became of a limit', () => {
  test.each<[string, string, LawEvent[], unknown[]]>([
    [
      'a refusal shows that there never was one',
      'needs-assessment.send-final-plan',
      [request, { type: 'refusal-to-assess-notified', on: '2026-02-02' }],
      [null, '2026-02-02', 'never-arose'],
    ],
    [
      'a withdrawal lets it fall away',
      'needs-assessment.send-final-plan',
      [request, { type: 'request-withdrawn', on: '2026-02-02' }],
      [null, '2026-02-02', 'fell-away'],
    ],
    [
      'a refusal and the closing on one day: it never was',
      'needs-assessment.send-final-plan',
      [request, { type: 'refusal-to-assess-notified', on: '2026-02-02' }, closed('2026-02-02')],
      [null, '2026-02-02', 'never-arose'],
    ],
    ['nothing has happened', 'needs-assessment.send-final-plan', [request], [null, null, null]],
    [
      'what was ended is not met later',
      'reassessment.send-final-plan',
      [
        { type: 'reassessment-agreed-notified', on: '2026-01-05' },
        closed('2026-02-02'),
        { type: 'final-plan-sent', on: '2026-03-02' },
      ],
      [null, '2026-02-02', 'fell-away'],
    ],
    [
      'met and ended on one day: it is met',
      'reassessment.send-final-plan',
      [
        { type: 'reassessment-agreed-notified', on: '2026-01-05' },
        closed('2026-02-02'),
        { type: 'final-plan-sent', on: '2026-02-02' },
      ],
      ['2026-02-02', null, null],
    ],
    [
      'heard and withdrawn on one day: they were heard',
      'plan.hear-representations',
      [
        request,
        { type: 'draft-plan-served', on: '2026-03-02' },
        { type: 'representations-received', on: '2026-03-05' },
        { type: 'request-withdrawn', on: '2026-03-05' },
      ],
      ['2026-03-05', null, null],
    ],
    [
      'closed on the day that it began',
      'annual-review.complete-review',
      [{ type: 'plan-made', on: '2026-01-12' }, closed('2026-01-12')],
      [null, '2026-01-12', 'fell-away'],
    ],
    [
      'closed before it began',
      'annual-review.complete-review',
      [{ type: 'plan-made', on: '2026-01-12' }, closed('2026-01-11')],
      [null, null, null],
    ],
    [
      'closed after its assessment was over',
      'needs-assessment.notify-decision-to-assess',
      [request, { type: 'final-plan-sent', on: '2026-01-20' }, closed('2026-02-02')],
      [null, '2026-02-02', 'fell-away'],
    ],
  ])('%s.', (_what, rule, events, expected) => {
    expect(outcome(rule, events)).toEqual([expected]);
  });
});

test('What was only reported belongs to the limit that had started last, whatever started it.', () => {
  const arose: LawEvent = { type: 'responsibility-arose', on: '2026-01-05' };
  const again: LawEvent = { type: 'request-received', on: '2026-06-01' };
  const reported: LawEvent = {
    type: 'exception-recorded',
    on: '2026-07-01',
    ground: 'reported-in-return',
  };
  const withdrawn: LawEvent = { type: 'request-withdrawn', on: '2026-03-01' };
  const excepted = (on: string) =>
    factsOf([again, arose, withdrawn, { ...reported, on }], {
      rules: ['needs-assessment.send-final-plan'],
    }).map((facts) => [facts.startsOn, facts.excepted]);
  expect(excepted('2026-07-01')).toEqual([
    ['2026-01-05', []],
    ['2026-06-01', ['reported-in-return']],
  ]);
  expect(excepted('2026-05-31')).toEqual([
    ['2026-01-05', ['reported-in-return']],
    ['2026-06-01', []],
  ]);
});

test('A mistake in a law is no error of the case.', () => {
  const [reconsider] = reconsiderAfterDecision;
  if (reconsider === undefined) throw new Error('the rule is missing');
  const law: DeadlineRule[] = [
    { ...reconsider, startedBy: [{ match: 'tribunal-order-made', day: 'the day of the order' }] },
  ];
  const events: LawEvent[] = [{ type: 'tribunal-order-made', on: '2026-01-05', order: 'assess' }];
  expect(() => limitsOf(events, { law })).toThrow('The order "assess" has no limit.');
});
