import type { LawEvent } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { oneLimit } from './one-limit.js';
import { eventOf, rowsOf } from './text-table.js';

describe('Limits counted forward in weeks and days, weekends and holidays included', () => {
  // rule | started by | on | due | fields | working
  const table = rowsOf(`
    reassessment.notify-decision          | reassessment-requested       | 2026-11-16 | 2026-12-01 |                                 | 16 + 15 = 31 November = 1 December
    reassessment.notify-decision          | reassessment-requested       | 2024-02-20 | 2024-03-06 |                                 | 9 days to 29 February, 6 more
    reassessment.notify-decision          | reassessment-requested       | 2026-12-11 | 2026-12-26 |                                 | a Saturday at Christmas stands
    reassessment.send-final-plan          | reassessment-agreed-notified | 2026-12-01 | 2027-03-09 |                                 | 98 days: 30 + 31 + 28 + 9
    reassessment.send-final-plan          | reassessment-agreed-notified | 2023-12-01 | 2024-03-08 |                                 | 98 days: 30 + 31 + 29 + 8
    amendment.send-final-plan             | amendment-notice-sent        | 2026-03-02 | 2026-04-27 | without=review                  | 56 days: 29 + 27, Easter inside
    plan-transfer.inform-family           | plan-transferred             | 2026-09-01 | 2026-10-13 |                                 | 42 days: 29 + 13
    plan-transfer.inform-family           | plan-transferred             | 2026-11-13 | 2026-12-25 |                                 | Christmas Day stands
    annual-review.send-report             | review-meeting-held          | 2026-11-12 | 2026-11-26 |                                 | 14 days
    annual-review.send-report             | review-meeting-held          | 2026-10-18 | 2026-11-01 |                                 | over the end of summer time
    annual-review.notify-decision         | review-meeting-held          | 2026-11-12 | 2026-12-10 |                                 | 28 days: 18 + 10
    annual-review.notify-decision         | review-meeting-held          | 2026-03-06 | 2026-04-03 |                                 | Good Friday stands; summer time begins
    annual-review.send-final-plan         | amendment-notice-sent        | 2026-11-20 | 2027-01-15 |                                 | 56 days: 10 + 31 + 15
    mediation.arrange                     | mediation-requested          | 2026-01-31 | 2026-03-02 |                                 | 30 days: 28 + 2
    mediation.arrange                     | mediation-requested          | 2028-01-31 | 2028-03-01 |                                 | 30 days: 29 + 1
    tribunal-recommendation.reply         | health-recommendation-made   | 2026-07-20 | 2026-08-24 |                                 | 35 days: 11 + 24; August counts
    tribunal-order.notify-assessment      | tribunal-order-made          | 2026-12-18 | 2027-01-01 | order=assess                    | 14 days: 13 + 1
    tribunal-order.notify-no-plan         | tribunal-order-made          | 2026-12-03 | 2027-02-11 | order=assess                    | 70 days: 28 + 31 + 11
    tribunal-order.send-final-plan        | tribunal-order-made          | 2026-12-03 | 2027-03-11 | order=assess                    | 98 days: 28 + 31 + 28 + 11
    tribunal-order.send-final-plan        | tribunal-order-made          | 2026-12-03 | 2027-02-18 | order=make-plan                 | 77 days: 28 + 31 + 18
    tribunal-order.send-draft-plan        | tribunal-order-made          | 2026-12-03 | 2027-01-07 | order=make-plan                 | 35 days: 28 + 7
    tribunal-order.reconsider             | tribunal-order-made          | 2026-08-03 | 2026-08-17 | order=reconsider                | 14 days in August
    tribunal-order.amend-contents         | tribunal-order-made          | 2027-02-26 | 2027-04-02 | order=amend-contents            | 35 days: 2 + 31 + 2
    tribunal-order.amend-contents         | tribunal-order-made          | 2027-02-26 | 2027-04-02 | order=continue-and-amend        | the same five weeks
    tribunal-order.amend-placement        | tribunal-order-made          | 2026-12-18 | 2027-01-01 | order=amend-placement           | 14 days: 13 + 1
    concession.notify-assessment          | appeal-conceded              | 2026-06-01 | 2026-06-15 | order=assess                    | 14 days
    concession.notify-no-plan             | appeal-conceded              | 2026-06-01 | 2026-08-10 | order=assess                    | 70 days: 29 + 31 + 10
    concession.send-final-plan            | appeal-conceded              | 2026-06-01 | 2026-08-17 | order=make-plan                 | 77 days: 29 + 31 + 17
    concession.send-draft-plan            | appeal-conceded              | 2026-06-01 | 2026-07-06 | order=make-plan                 | 35 days: 29 + 6
    concession.amend-contents             | appeal-conceded              | 2026-06-01 | 2026-07-06 | order=amend-contents            | 35 days: 29 + 6
    concession.amend-placement            | appeal-conceded              | 2026-06-01 | 2026-06-15 | order=amend-placement           | 14 days
    mediation-agreement.notify-assessment | mediation-agreement-reached  | 2026-06-01 | 2026-06-15 | order=assess                    | 14 days
    mediation-agreement.notify-no-plan    | mediation-agreement-reached  | 2026-06-01 | 2026-08-10 | order=assess                    | 70 days: 29 + 31 + 10
    mediation-agreement.send-final-plan   | mediation-agreement-reached  | 2026-06-01 | 2026-09-07 | order=assess                    | 98 days: 29 + 31 + 31 + 7
    mediation-agreement.send-draft-plan   | mediation-agreement-reached  | 2026-06-01 | 2026-07-06 | order=make-plan                 | 35 days
    mediation-agreement.amend-contents    | mediation-agreement-reached  | 2026-06-01 | 2026-07-06 | order=amend-contents            | 35 days
    mediation-agreement.amend-placement   | mediation-agreement-reached  | 2026-06-01 | 2026-06-15 | order=amend-placement           | 14 days
    mediation-agreement.carry-out         | mediation-agreement-reached  | 2026-06-01 | 2026-06-15 | order=other                     | 14 days
    mediation-agreement.carry-out         | mediation-agreement-reached  | 2026-06-01 | 2026-09-30 | order=other agreedBy=2026-09-30 | the parties agreed on that day
    detained.notify-decision-to-assess    | detained-request-received    | 2026-09-07 | 2026-10-19 |                                 | 42 days: 23 + 19
    detained.send-final-plan              | detained-request-received    | 2026-09-07 | 2027-01-25 |                                 | 140 days: 23 + 31 + 30 + 31 + 25
    plan.hear-representations             | draft-plan-served            | 2026-12-14 | 2026-12-28 |                                 | day 1 is the 14th, day 15 the 28th
    annual-review.hear-representations    | amendment-notice-sent        | 2026-11-20 | 2026-12-04 |                                 | 11 days to 30 November, 4 more
    amendment.hear-representations        | amendment-notice-sent        | 2024-02-20 | 2024-03-05 | without=review                  | 10 days to 29 February, 5 more
    plan.reply-to-consultation            | setting-consulted            | 2026-12-14 | 2026-12-29 | id=s1                           | 14 + 15 = 29
  `) as [string, string, string, string, string, string][];

  test.each(table)('%s, %s on %s: due %s (%s; %s).', (rule, type, on, dueOn, fields) => {
    const limit = oneLimit(rule, dueOn, [eventOf(type, on, fields)]);
    expect(limit).toMatchObject({ startsOn: on, dueOn, status: 'running', breach: false });
    expect(limit.because).toMatch(/^\S.*[.]$/);
  });

  test('the sixteen weeks of a detained person are shown once there is a decision to assess.', () => {
    const request: LawEvent = { type: 'detained-request-received', on: '2026-09-07' };
    const decision: LawEvent = { type: 'decision-to-assess-notified', on: '2026-10-01' };
    // 112 days: 23 + 31 + 30 + 28
    const limit = oneLimit('detained.notify-no-plan', '2026-12-01', [request, decision]);
    expect(limit).toMatchObject({ dueOn: '2026-12-28', lawVersion: '2015-04-01' });
    expect(() => oneLimit('detained.notify-no-plan', '2026-12-01', [request])).toThrow('0 limits');
  });
});
