import type { LawTable } from './law-table.js';

const advice = 'needs-assessment.give-advice';

/** Advice for the assessment: whose answer counts, and what ends the six weeks. */
export const adviceTables: readonly LawTable[] = [
  {
    title: 'Six weeks for advice: what meets them and what ends them',
    rule: advice,
    given: 'request-received 2026-09-07, advice-requested 2026-10-19 id=health, {happens}',
    today: '2026-12-11',
    rows: `
    happens                                                                      | subject | due        | status   | met        | ended      | breach | working
    advice-received 2026-11-29 id=health                                         | health  | 2026-11-30 | met      | 2026-11-29 | –          | no     | 42 days: 12 in October + 30 in November; the day before
    advice-received 2026-11-30 id=health                                         | health  | 2026-11-30 | met      | 2026-11-30 | –          | no     | the last day
    advice-received 2026-12-01 id=health                                         | health  | 2026-11-30 | met-late | 2026-12-01 | –          | yes    | the day after
    advice-not-needed 2026-11-01 id=health                                       | health  | 2026-11-30 | ended    | –          | 2026-11-01 | no     | not needed, in time
    advice-not-needed 2026-12-09 id=health ground=reg-6-4                        | health  | 2026-11-30 | ended    | –          | 2026-12-09 | no     | not needed, after the six weeks: it was never owed
    advice-not-needed 2026-12-09 id=health ground=not-applicable                 | health  | 2026-11-30 | ended    | –          | 2026-12-09 | no     | the same, on the other ground
    request-withdrawn 2026-11-30                                                 | health  | 2026-11-30 | ended    | –          | 2026-11-30 | no     | withdrawn in time
    request-withdrawn 2026-12-01                                                 | health  | 2026-11-30 | missed   | –          | 2026-12-01 | yes    | withdrawn after the six weeks
    case-closed 2026-11-30 reason=moved-away                                     | health  | 2026-11-30 | ended    | –          | 2026-11-30 | no     | closed in time
    final-plan-sent 2026-11-20                                                   | health  | 2026-11-30 | missed   | –          | –          | yes    | the final plan does not end it
    final-plan-sent 2026-11-20, request-withdrawn 2026-11-25                     | health  | 2026-11-30 | missed   | –          | –          | yes    | the plan ended the assessment, so a later withdrawal is of something else
    final-plan-sent 2026-11-20, request-withdrawn 2026-11-20                     | health  | 2026-11-30 | ended    | –          | 2026-11-20 | no     | withdrawn on the last day of the assessment
    final-plan-sent 2026-11-20, advice-received 2026-11-25 id=health             | health  | 2026-11-30 | met      | 2026-11-25 | –          | no     | answered after the plan: at any date
    final-plan-sent 2026-11-20, case-closed 2026-11-25 reason=died               | health  | 2026-11-30 | ended    | –          | 2026-11-25 | no     | the closing is seen after the assessment too
    advice-received 2026-11-10 id=health, advice-not-needed 2026-11-10 id=health | health  | 2026-11-30 | met      | 2026-11-10 | –          | no     | on one day, what meets a limit counts first
    `,
  },
  {
    title: 'The advice of one body does not answer the request to another',
    rule: advice,
    today: '2026-12-11',
    rows: `
    rule      | subject     | starts     | events                                                                                                                         | due        | status | met        | working
    ${advice} | health      | 2026-10-19 | advice-requested 2026-10-19 id=health, advice-requested 2026-10-19 id=psychology, advice-received 2026-11-01 id=psychology     | 2026-11-30 | missed | –          | psychology has answered, health has not
    "         | psychology  | 2026-10-19 |                                                                                                                                | 2026-11-30 | met    | 2026-11-01 |
    ${advice} | health      | 2026-10-19 | advice-requested 2026-10-19 id=health, advice-requested 2026-10-20 id=social-care, advice-not-needed 2026-11-01 id=social-care | 2026-11-30 | missed | –          | that the other is not needed ends nothing here
    "         | social-care | 2026-10-20 |                                                                                                                                | 2026-12-01 | ended  | –          |
    `,
  },
  {
    title: 'A withdrawal ends only advice asked for in the assessment that was withdrawn',
    rule: advice,
    today: '2026-12-11',
    rows: `
    events                                                                                                                                                    | due        | status | ended      | working
    request-received 2026-10-26, request-withdrawn 2026-11-02, advice-requested 2026-10-19 id=health                                                          | 2026-11-30 | missed | –          | asked a week before the request
    request-received 2026-10-19, request-withdrawn 2026-11-02, advice-requested 2026-10-19 id=health                                                          | 2026-11-30 | ended  | 2026-11-02 | asked on the day of the request
    request-received 2026-10-05, request-withdrawn 2026-10-18, advice-requested 2026-10-19 id=health                                                          | 2026-11-30 | missed | –          | asked the day after the withdrawal
    request-received 2026-10-05, request-withdrawn 2026-10-19, advice-requested 2026-10-19 id=health                                                          | 2026-11-30 | ended  | 2026-10-19 | asked on the last day of the assessment
    responsibility-arose 2026-10-05, request-withdrawn 2026-11-02, advice-requested 2026-10-19 id=health                                                      | 2026-11-30 | ended  | 2026-11-02 | an assessment without a request
    detained-request-received 2026-10-05, request-withdrawn 2026-11-02, advice-requested 2026-10-19 id=health                                                 | 2026-11-30 | ended  | 2026-11-02 | an assessment in custody
    request-withdrawn 2026-11-02, advice-requested 2026-10-19 id=health                                                                                       | 2026-11-30 | missed | –          | no assessment was running
    request-received 2026-10-05, final-plan-sent 2026-10-20, request-received 2026-10-26, request-withdrawn 2026-11-02, advice-requested 2026-10-19 id=health | 2026-11-30 | missed | –          | another assessment was withdrawn
    `,
  },
  {
    title: 'An answer needs a request, and every request its own name',
    today: '2026-12-11',
    source: 'The public clock: an answer to a request that was never made, and one id twice',
    rows: `
    events                                                                          | errors       | working
    advice-received 2026-11-01 id=health                                            | /events/0/id | nobody was asked
    advice-requested 2026-10-19 id=health, advice-received 2026-10-18 id=health     | /events/1/id | answered the day before it was asked
    advice-not-needed 2026-10-18 id=health, advice-requested 2026-10-19 id=health   | /events/0/id | the same, in another order
    advice-requested 2026-10-19 id=health, advice-received 2026-11-01 id=psychology | /events/1/id | someone else was asked
    advice-requested 2026-10-19 id=health, advice-requested 2026-10-20 id=health    | /events/1/id | one name twice
    advice-requested 2026-10-20 id=health, advice-requested 2026-10-19 id=health    | /events/0/id | the later by its day
    `,
  },
];
