import type { LawTable } from './law-table.js';

const sixWeeks = 'needs-assessment.notify-decision-to-assess';
const sixteenWeeks = 'needs-assessment.notify-no-plan';
const twentyWeeks = 'needs-assessment.send-final-plan';

/** What meets and what ends the limits of a needs assessment. */
export const assessment: readonly LawTable[] = [
  {
    title: 'Six weeks to decide: met by either decision, ended by a withdrawal',
    rule: sixWeeks,
    given: 'request-received 2026-01-05, {happens}',
    today: '2026-07-01',
    rows: `
    happens                                                                        | due        | status   | met        | ended      | breach | working
    decision-to-assess-notified 2026-02-16                                         | 2026-02-16 | met      | 2026-02-16 | –          | no     | 42 days: 26 in January + 16 in February
    decision-to-assess-notified 2026-02-17                                         | 2026-02-16 | met-late | 2026-02-17 | –          | yes    | the day after
    refusal-to-assess-notified 2026-02-16                                          | 2026-02-16 | met      | 2026-02-16 | –          | no     | a refusal is a decision
    refusal-to-assess-notified 2026-02-17                                          | 2026-02-16 | met-late | 2026-02-17 | –          | yes    | the day after
    decision-to-assess-notified 2026-01-05                                         | 2026-02-16 | met      | 2026-01-05 | –          | no     | decided on the day of the request
    decision-to-assess-notified 2026-01-04                                         | 2026-02-16 | missed   | –          | –          | yes    | what came before the request meets nothing
    decision-to-assess-notified 2026-02-10, decision-to-assess-notified 2026-02-20 | 2026-02-16 | met      | 2026-02-10 | –          | no     | told twice: the first time counts
    request-withdrawn 2026-02-16                                                   | 2026-02-16 | ended    | –          | 2026-02-16 | no     | withdrawn on the last day
    request-withdrawn 2026-02-17                                                   | 2026-02-16 | missed   | –          | 2026-02-17 | yes    | withdrawn too late to undo it
    request-withdrawn 2026-01-05                                                   | 2026-02-16 | ended    | –          | 2026-01-05 | no     | withdrawn on the day of the request
    request-withdrawn 2026-02-02, refusal-to-assess-notified 2026-02-02            | 2026-02-16 | met      | 2026-02-02 | –          | no     | on one day, what meets a limit counts first
    request-withdrawn 2026-02-02, refusal-to-assess-notified 2026-02-03            | 2026-02-16 | ended    | –          | 2026-02-02 | no     | the assessment was over the day before
    final-plan-sent 2026-02-02, decision-to-assess-notified 2026-02-03             | 2026-02-16 | missed   | –          | –          | yes    | a plan was sent without a decision told: the assessment was over
    refusal-to-issue-notified 2026-02-02, decision-to-assess-notified 2026-02-02   | 2026-02-16 | met      | 2026-02-02 | –          | no     | the last day of the assessment still belongs to it
    `,
  },
  {
    title:
      'Sixteen weeks to say that there will be no plan: ended at any date by a decision the other way',
    rule: sixteenWeeks,
    given: 'request-received 2026-01-05, decision-to-assess-notified 2026-02-16, {happens}',
    today: '2026-07-01',
    rows: `
    happens                                                                                                   | due        | status   | met        | ended      | breach | working
    refusal-to-issue-notified 2026-04-26                                                                      | 2026-04-27 | met      | 2026-04-26 | –          | no     | 112 days: 26 in January + 28 + 31 + 27 in April; the day before
    refusal-to-issue-notified 2026-04-27                                                                      | 2026-04-27 | met      | 2026-04-27 | –          | no     | the last day
    refusal-to-issue-notified 2026-04-28                                                                      | 2026-04-27 | met-late | 2026-04-28 | –          | yes    | the day after
    decision-to-issue-notified 2026-04-01                                                                     | 2026-04-27 | ended    | –          | 2026-04-01 | no     | there will be a plan
    decision-to-issue-notified 2026-06-01                                                                     | 2026-04-27 | ended    | –          | 2026-06-01 | no     | there will be a plan: the duty never arose, so it was not missed
    draft-plan-served 2026-04-01                                                                              | 2026-04-27 | ended    | –          | 2026-04-01 | no     | a draft says so as well
    draft-plan-served 2026-06-01                                                                              | 2026-04-27 | ended    | –          | 2026-06-01 | no     | and at any date
    final-plan-sent 2026-06-01                                                                                | 2026-04-27 | ended    | –          | 2026-06-01 | no     | so does the plan
    request-withdrawn 2026-04-27                                                                              | 2026-04-27 | ended    | –          | 2026-04-27 | no     | withdrawn on the last day
    request-withdrawn 2026-04-28                                                                              | 2026-04-27 | missed   | –          | 2026-04-28 | yes    | withdrawn the day after
    case-closed 2026-04-27 reason=died                                                                        | 2026-04-27 | ended    | –          | 2026-04-27 | no     | closed on the last day
    case-closed 2026-04-28 reason=other                                                                       | 2026-04-27 | missed   | –          | 2026-04-28 | yes    | closed the day after
    request-withdrawn 2026-06-01, decision-to-issue-notified 2026-06-01                                       | 2026-04-27 | ended    | –          | 2026-06-01 | no     | on one day, what shows that the duty never arose counts before what ends it otherwise
    request-withdrawn 2026-06-01, decision-to-issue-notified 2026-06-01, refusal-to-issue-notified 2026-06-01 | 2026-04-27 | met-late | 2026-06-01 | –          | yes    | on one day, what meets it counts first
    request-withdrawn 2026-06-01, decision-to-issue-notified 2026-06-02                                       | 2026-04-27 | missed   | –          | 2026-06-01 | yes    | a decision the day after the assessment was over is not looked at
    decision-to-issue-notified 2026-06-01, request-withdrawn 2026-06-10                                       | 2026-04-27 | ended    | –          | 2026-06-01 | no     | the first of them ends it
    `,
  },
  {
    title: 'Sixteen weeks are shown once there is a decision to assess',
    given: 'request-received 2026-01-05, {happens}',
    today: '2026-07-01',
    rows: `
    happens                                                              | rule            | due        | status | not listed      | working
                                                                         | ${twentyWeeks}  | 2026-05-25 | missed | ${sixteenWeeks} | no decision to assess
    refusal-to-assess-notified 2026-02-10                                | ${twentyWeeks}  | 2026-05-25 | ended  | ${sixteenWeeks} | a refusal to assess
    decision-to-assess-notified 2026-01-04                               | ${twentyWeeks}  | 2026-05-25 | missed | ${sixteenWeeks} | decided before the request: of another
    request-withdrawn 2026-01-05, decision-to-assess-notified 2026-01-06 | ${twentyWeeks}  | 2026-05-25 | ended  | ${sixteenWeeks} | withdrawn at once: nothing later is looked at
    request-withdrawn 2026-01-05, decision-to-assess-notified 2026-02-16 | ${sixWeeks}     | 2026-02-16 | ended  | ${sixteenWeeks} | withdrawn at once: nothing later is looked at
    decision-to-assess-notified 2026-01-05                               | ${sixteenWeeks} | 2026-04-27 | missed |                 | decided on the day of the request
    decision-to-assess-notified 2026-05-01                               | ${sixteenWeeks} | 2026-04-27 | missed |                 | decided after the sixteen weeks
    `,
  },
  {
    title: 'Twenty weeks to send the plan: ended at any date by a refusal',
    rule: twentyWeeks,
    given: 'request-received 2026-01-05, {happens}',
    today: '2026-07-01',
    rows: `
    happens                                                          | due        | status   | met        | ended      | breach | working
    final-plan-sent 2026-05-24                                       | 2026-05-25 | met      | 2026-05-24 | –          | no     | 140 days: 26 + 28 + 31 + 30 + 25 in May; the day before
    final-plan-sent 2026-05-25                                       | 2026-05-25 | met      | 2026-05-25 | –          | no     | the last day, a bank holiday, stands
    final-plan-sent 2026-05-26                                       | 2026-05-25 | met-late | 2026-05-26 | –          | yes    | the day after
    refusal-to-assess-notified 2026-02-10                            | 2026-05-25 | ended    | –          | 2026-02-10 | no     | no assessment, no plan
    refusal-to-assess-notified 2026-06-30                            | 2026-05-25 | ended    | –          | 2026-06-30 | no     | at any date: the duty never arose
    refusal-to-issue-notified 2026-06-30                             | 2026-05-25 | ended    | –          | 2026-06-30 | no     | no plan: the duty never arose
    request-withdrawn 2026-05-25                                     | 2026-05-25 | ended    | –          | 2026-05-25 | no     | withdrawn on the last day
    request-withdrawn 2026-05-26                                     | 2026-05-25 | missed   | –          | 2026-05-26 | yes    | withdrawn the day after
    case-closed 2026-05-25 reason=moved-away                         | 2026-05-25 | ended    | –          | 2026-05-25 | no     | closed on the last day
    case-closed 2026-05-26 reason=moved-away                         | 2026-05-25 | missed   | –          | 2026-05-26 | yes    | closed the day after
    request-withdrawn 2026-05-20, final-plan-sent 2026-05-20         | 2026-05-25 | met      | 2026-05-20 | –          | no     | the last day of the assessment still belongs to it
    request-withdrawn 2026-05-20, final-plan-sent 2026-05-21         | 2026-05-25 | ended    | –          | 2026-05-20 | no     | a plan the day after is of something else
    refusal-to-issue-notified 2026-05-20, final-plan-sent 2026-05-20 | 2026-05-25 | met      | 2026-05-20 | –          | no     | on one day, what meets a limit counts first
    draft-plan-served 2026-04-01                                     | 2026-05-25 | missed   | –          | –          | yes    | a draft is not the plan
    plan-made 2026-04-01                                             | 2026-05-25 | missed   | –          | –          | yes    | only sending meets the limit
    `,
  },
  {
    title: 'One assessment after another: each looks at its own time',
    today: '2026-12-01',
    rows: `
    rule           | starts     | events                                                                                                                                  | due        | status | met        | ended      | working
    ${twentyWeeks} | 2026-01-05 | request-received 2026-01-05, request-withdrawn 2026-02-02, request-received 2026-03-02, final-plan-sent 2026-07-01                      | 2026-05-25 | ended  | –          | 2026-02-02 | the plan belongs to the second
    "              | 2026-03-02 |                                                                                                                                         | 2026-07-20 | met    | 2026-07-01 | –          |
    ${sixWeeks}    | 2026-01-05 | request-received 2026-01-05, refusal-to-assess-notified 2026-02-10, request-received 2026-02-11, decision-to-assess-notified 2026-03-01 | 2026-02-16 | met    | 2026-02-10 | –          | asked again the day after the refusal
    "              | 2026-02-11 |                                                                                                                                         | 2026-03-25 | met    | 2026-03-01 | –          |
    ${twentyWeeks} | 2026-01-05 | "                                                                                                                                       | 2026-05-25 | ended  | –          | 2026-02-10 |
    ${twentyWeeks} | 2026-01-05 | request-received 2026-01-05, final-plan-sent 2026-05-01, responsibility-arose 2026-05-02                                                | 2026-05-25 | met    | 2026-05-01 | –          | responsible anew the day after the plan
    "              | 2026-05-02 |                                                                                                                                         | 2026-09-19 | missed | –          | –          |
    ${twentyWeeks} | 2026-01-05 | request-received 2026-01-05, case-closed 2026-05-01 reason=other, responsibility-arose 2026-05-02                                       | 2026-05-25 | ended  | –          | 2026-05-01 | responsible anew the day after the closing
    "              | 2026-05-02 |                                                                                                                                         | 2026-09-19 | missed | –          | –          |
    `,
  },
  {
    title: 'A second request while an assessment runs is no fact that can be',
    today: '2026-12-01',
    source:
      'The public clock: a second request while a needs assessment runs, its last day included',
    rows: `
    events                                                                                              | errors    | working
    request-received 2026-01-05, request-received 2026-03-02                                            | /events/1 | the first still runs
    request-received 2026-03-02, request-received 2026-01-05                                            | /events/0 | the later by its day, wherever it stands
    request-received 2026-01-05, request-received 2026-01-05                                            | /events/1 | twice on one day
    request-received 2026-01-05, responsibility-arose 2026-01-05                                        | /events/1 | the same, by another way
    request-received 2026-01-05, request-withdrawn 2026-03-02, request-received 2026-03-02              | /events/2 | on the last day of the first
    request-received 2026-01-05, refusal-to-assess-notified 2026-03-02, responsibility-arose 2026-03-02 | /events/2 | on the last day of the first
    `,
  },
];
