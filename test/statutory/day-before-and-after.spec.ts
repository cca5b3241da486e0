import { describe, expect, test } from '@jest/globals';
import { oneLimit } from './one-limit.js';
import { eventOf, rowsOf } from './text-table.js';

describe('The day, the day before and the day after', () => {
  // rule | started by | on | fields | met by | fields | the day before | last day | the day after
  const table = rowsOf(`
    reassessment.notify-decision    | reassessment-requested         | 2026-11-16 |                       | reassessment-refused-notified  |               | 2026-11-30 | 2026-12-01 | 2026-12-02
    reassessment.send-final-plan    | reassessment-agreed-notified   | 2026-02-02 |                       | final-plan-sent                |               | 2026-05-10 | 2026-05-11 | 2026-05-12
    amendment.send-final-plan       | amendment-notice-sent          | 2026-03-02 | without=review        | decision-not-to-amend-notified |               | 2026-04-26 | 2026-04-27 | 2026-04-28
    annual-review.send-report       | review-meeting-held            | 2026-07-16 |                       | review-report-sent             |               | 2026-07-29 | 2026-07-30 | 2026-07-31
    annual-review.notify-decision   | review-meeting-held            | 2026-07-16 |                       | review-decision-notified       | outcome=cease | 2026-08-12 | 2026-08-13 | 2026-08-14
    annual-review.send-final-plan   | amendment-notice-sent          | 2026-03-02 |                       | amended-plan-sent              |               | 2026-04-26 | 2026-04-27 | 2026-04-28
    plan-transfer.inform-family     | plan-transferred               | 2026-09-01 |                       | transfer-explained-to-family   |               | 2026-10-12 | 2026-10-13 | 2026-10-14
    plan-transfer.transfer-plan     | move-notified                  | 2026-12-18 | movesOn=2026-12-19    | plan-transferred               |               | 2027-01-11 | 2027-01-12 | 2027-01-13
    mediation.issue-certificate     | mediation-concluded            | 2026-06-03 |                       | mediation-certificate-issued   |               | 2026-06-07 | 2026-06-08 | 2026-06-09
    mediation.pass-on-health-issues | mediation-health-issues-raised | 2026-06-03 |                       | health-issues-passed-on        |               | 2026-06-07 | 2026-06-08 | 2026-06-09
    mediation.arrange               | mediation-requested            | 2026-06-03 |                       | mediation-arranged             |               | 2026-07-02 | 2026-07-03 | 2026-07-04
    appeal.respond                  | appeal-notified                | 2026-06-03 |                       | appeal-response-sent           |               | 2026-07-14 | 2026-07-15 | 2026-07-16
    tribunal-recommendation.reply   | health-recommendation-made     | 2026-07-20 |                       | recommendation-answered        |               | 2026-08-23 | 2026-08-24 | 2026-08-25
    tribunal-order.amend-placement  | tribunal-order-made            | 2026-06-01 | order=amend-placement | amended-plan-sent              |               | 2026-06-14 | 2026-06-15 | 2026-06-16
    tribunal-order.reconsider       | tribunal-order-made            | 2026-06-01 | order=reconsider      | refusal-to-issue-notified      |               | 2026-06-14 | 2026-06-15 | 2026-06-16
    mediation-agreement.carry-out   | mediation-agreement-reached    | 2026-06-01 | order=other           | agreement-carried-out          |               | 2026-06-14 | 2026-06-15 | 2026-06-16
    detained.send-final-plan        | detained-request-received      | 2026-01-05 |                       | final-plan-sent                |               | 2026-05-24 | 2026-05-25 | 2026-05-26
    improvement.resubmit-statement  | statement-of-action-returned   | 2026-06-03 |                       | statement-of-action-submitted  |               | 2026-06-16 | 2026-06-17 | 2026-06-18
  `) as [string, string, string, string, string, string, string, string, string][];

  test.each(table)(
    '%s, %s on %s (%s), %s (%s) on %s, %s and %s.',
    (rule, type, on, fields, metBy, metFields, before, dueOn, after) => {
      const started = eventOf(type, on, fields);
      const metOn = (day: string) =>
        oneLimit(rule, '2027-06-01', [started, eventOf(metBy, day, metFields)]);
      expect(metOn(on)).toMatchObject({ dueOn, status: 'met', metOn: on });
      expect(metOn(before)).toMatchObject({ status: 'met', metOn: before });
      expect(metOn(dueOn)).toMatchObject({ status: 'met', metOn: dueOn, breach: false });
      expect(metOn(after)).toMatchObject({ status: 'met-late', metOn: after, breach: true });
      expect(oneLimit(rule, dueOn, [started])).toMatchObject({ status: 'running', breach: false });
      expect(oneLimit(rule, after, [started])).toMatchObject({ status: 'missed', breach: true });
    },
  );
});
