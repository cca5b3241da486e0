import type { LawTable } from './law-table.js';

/** What meets and what ends the limits about a child or young person who is detained. */
export const detained: readonly LawTable[] = [
  {
    title: 'An assessment in custody: met and ended as its sister outside',
    given: 'detained-request-received 2026-01-05, {happens}',
    today: '2026-07-01',
    rows: `
    rule                               | happens                                                                       | due        | status   | met        | ended      | breach | working
    detained.notify-decision-to-assess | refusal-to-assess-notified 2026-02-17                                         | 2026-02-16 | met-late | 2026-02-17 | –          | yes    | 42 days: 26 + 16; the day after
    detained.notify-decision-to-assess | request-withdrawn 2026-02-16                                                  | 2026-02-16 | ended    | –          | 2026-02-16 | no     | withdrawn on the last day
    detained.notify-decision-to-assess | request-withdrawn 2026-02-17                                                  | 2026-02-16 | missed   | –          | 2026-02-17 | yes    | withdrawn the day after
    detained.notify-decision-to-assess | final-plan-sent 2026-02-02, decision-to-assess-notified 2026-02-03            | 2026-02-16 | missed   | –          | –          | yes    | the plan ended the assessment
    detained.notify-no-plan            | decision-to-assess-notified 2026-02-10, decision-to-issue-notified 2026-06-01 | 2026-04-27 | ended    | –          | 2026-06-01 | no     | 112 days; there will be a plan
    detained.notify-no-plan            | decision-to-assess-notified 2026-02-10, draft-plan-served 2026-06-01          | 2026-04-27 | ended    | –          | 2026-06-01 | no     | a draft says so as well
    detained.notify-no-plan            | decision-to-assess-notified 2026-02-10, final-plan-sent 2026-06-01            | 2026-04-27 | ended    | –          | 2026-06-01 | no     | so does the plan
    detained.notify-no-plan            | decision-to-assess-notified 2026-02-10, request-withdrawn 2026-04-27          | 2026-04-27 | ended    | –          | 2026-04-27 | no     | withdrawn on the last day
    detained.notify-no-plan            | decision-to-assess-notified 2026-02-10, request-withdrawn 2026-04-28          | 2026-04-27 | missed   | –          | 2026-04-28 | yes    | withdrawn the day after
    detained.send-final-plan           | refusal-to-assess-notified 2026-06-30                                         | 2026-05-25 | ended    | –          | 2026-06-30 | no     | 140 days; the duty never arose
    detained.send-final-plan           | refusal-to-issue-notified 2026-06-30                                          | 2026-05-25 | ended    | –          | 2026-06-30 | no     | the duty never arose
    detained.send-final-plan           | request-withdrawn 2026-05-25                                                  | 2026-05-25 | ended    | –          | 2026-05-25 | no     | withdrawn on the last day
    detained.send-final-plan           | request-withdrawn 2026-05-26                                                  | 2026-05-25 | missed   | –          | 2026-05-26 | yes    | withdrawn the day after
    `,
  },
  {
    title: 'Sixteen weeks in custody are shown once there is a decision to assess',
    given: 'detained-request-received 2026-09-07, {happens}',
    today: '2026-12-01',
    rows: `
    happens                                | rule                     | due        | version    | not listed              | working
                                           | detained.send-final-plan | 2027-01-25 | 2015-04-01 | detained.notify-no-plan | no decision yet; 140 days: 23 + 31 + 30 + 31 + 25
    decision-to-assess-notified 2026-10-01 | detained.notify-no-plan  | 2026-12-28 | 2015-04-01 |                         | 112 days: 23 + 31 + 30 + 28
    `,
  },
  {
    title: 'A request in custody beside another: two assessments, each with its limits',
    today: '2026-06-01',
    given:
      'request-received 2026-01-05, detained-request-received 2026-01-12, final-plan-sent 2026-05-20',
    rows: `
    rule                             | starts     | due        | status | met        | working
    needs-assessment.send-final-plan | 2026-01-05 | 2026-05-25 | met    | 2026-05-20 | one plan meets both
    detained.send-final-plan         | 2026-01-12 | 2026-06-01 | met    | 2026-05-20 | "
    `,
  },
];
