import { datesOf, type LawEvent } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { oneLimit } from './one-limit.js';

const rule = 'needs-assessment.notify-no-plan';
const request: LawEvent = { type: 'request-received', on: '2026-01-05' };
const decision: LawEvent = { type: 'decision-to-assess-notified', on: '2026-02-16' };

describe('Regulation 10(1): that there will be no plan is told within 16 weeks of the request', () => {
  test.each([
    // request          last day       act by         why
    ['2026-01-05', '2026-04-27', '2026-04-27', '112 days after the day of receipt'],
    ['2026-09-07', '2026-12-28', '2026-12-24', 'a bank holiday stands'],
    ['2024-05-14', '2024-09-03', '2024-09-03', 'the school summer stops nothing'],
    ['2027-11-09', '2028-02-29', '2028-02-29', '29 February is a day like another'],
  ])('received %s: due %s, act by %s (%s).', (on, dueOn, actBy) => {
    const limit = oneLimit(rule, on, [
      { type: 'request-received', on },
      { type: 'decision-to-assess-notified', on },
    ]);
    expect(limit).toMatchObject({ dueOn, actBy });
  });

  test('is not listed before the decision to assess.', () => {
    const rules = datesOf({ today: '2026-02-01', events: [request] }).map((row) => row.rule);
    expect(rules).toEqual([
      'needs-assessment.notify-decision-to-assess',
      'needs-assessment.send-final-plan',
    ]);
  });

  test('an assessment withdrawn on the day it was asked for looks at nothing later.', () => {
    const withdrawn: LawEvent = { type: 'request-withdrawn', on: '2026-01-05' };
    const rows = datesOf({ today: '2026-07-01', events: [request, withdrawn, decision] });
    expect(rows.map((row) => [row.rule, row.status, row.endedOn])).toEqual([
      ['needs-assessment.notify-decision-to-assess', 'ended', '2026-01-05'],
      ['needs-assessment.send-final-plan', 'ended', '2026-01-05'],
    ]);
  });

  test.each([
    // event                              on             status      met            ended
    ['refusal-to-issue-notified', '2026-04-26', 'met', '2026-04-26', null],
    ['refusal-to-issue-notified', '2026-04-27', 'met', '2026-04-27', null],
    ['refusal-to-issue-notified', '2026-04-28', 'met-late', '2026-04-28', null],
    ['decision-to-issue-notified', '2026-04-01', 'ended', null, '2026-04-01'],
    ['decision-to-issue-notified', '2026-06-01', 'ended', null, '2026-06-01'],
    ['draft-plan-served', '2026-06-01', 'ended', null, '2026-06-01'],
    ['final-plan-sent', '2026-06-01', 'ended', null, '2026-06-01'],
    ['request-withdrawn', '2026-04-27', 'ended', null, '2026-04-27'],
    ['request-withdrawn', '2026-04-28', 'missed', null, '2026-04-28'],
    ['case-closed', '2026-04-27', 'ended', null, '2026-04-27'],
    ['case-closed', '2026-04-28', 'missed', null, '2026-04-28'],
  ] as const)('received 5 January 2026, %s on %s: %s.', (type, on, status, metOn, endedOn) => {
    const limit = oneLimit(rule, '2026-07-01', [request, decision, { type, on }]);
    expect(limit).toMatchObject({ dueOn: '2026-04-27', status, metOn, endedOn });
  });

  test('on one day a refusal counts before a decision the other way, and that before a withdrawal.', () => {
    const sameDay: LawEvent[] = [
      { type: 'request-withdrawn', on: '2026-06-01' },
      { type: 'decision-to-issue-notified', on: '2026-06-01' },
    ];
    const refusal: LawEvent = { type: 'refusal-to-issue-notified', on: '2026-06-01' };
    expect(oneLimit(rule, '2026-07-01', [request, decision, ...sameDay]).status).toBe('ended');
    expect(oneLimit(rule, '2026-07-01', [request, decision, ...sameDay, refusal])).toMatchObject({
      status: 'met-late',
      endedOn: null,
    });
  });
});
