import type { LawTable } from './law-table.js';

const year = 'annual-review.complete-review';
const early = 'annual-review.consider-early-years-review';

/** The twelve months until a review is complete, and the early review of a young child. */
export const reviewYear: readonly LawTable[] = [
  {
    title: 'Twelve months: met by the first decision after their day, whatever its outcome',
    rule: year,
    given: 'plan-made 2025-03-01, review-decision-notified {decided} outcome={outcome}',
    today: '2026-06-01',
    rows: `
    decided    | outcome  | starts     | due        | status   | met        | breach | working
    2026-02-27 | cease    | 2025-03-01 | 2026-02-28 | met      | 2026-02-27 | no     | the eve of 1 March 2026; the day before
    2026-02-28 | cease    | 2025-03-01 | 2026-02-28 | met      | 2026-02-28 | no     | the last day
    2026-03-01 | cease    | 2025-03-01 | 2026-02-28 | met-late | 2026-03-01 | yes    | the day after
    2026-02-28 | maintain | 2025-03-01 | 2026-02-28 | met      | 2026-02-28 | no     | whatever its outcome
    2026-02-28 | amend    | 2025-03-01 | 2026-02-28 | met      | 2026-02-28 | no     | whatever its outcome
    2025-03-02 | maintain | 2025-03-01 | 2026-02-28 | met      | 2025-03-02 | no     | the day after the plan is after its day
    2025-03-01 | cease    | 2025-03-01 | 2026-02-28 | missed   | –          | yes    | on the day of the plan is not after its day
    `,
  },
  {
    title: 'Twelve months start again at each decision but one to cease',
    today: '2026-11-21',
    rows: `
    rule    | starts     | events                                                                                                                        | due        | status   | met        | not listed         | working
    ${year} | 2024-03-01 | plan-made 2024-03-01, review-decision-notified 2025-02-10 outcome=amend, review-decision-notified 2026-02-01 outcome=cease    | 2025-02-28 | met      | 2025-02-10 | ${year}@2026-02-01 | the decision to amend starts anew, the one to cease does not
    "       | 2025-02-10 |                                                                                                                               | 2026-02-09 | met      | 2026-02-01 |                    |
    ${year} | 2025-03-01 | plan-made 2025-03-01, review-decision-notified 2026-02-20 outcome=maintain                                                    | 2026-02-28 | met      | 2026-02-20 |                    | a decision to maintain starts anew
    "       | 2026-02-20 |                                                                                                                               | 2027-02-19 | running  | –          |                    |
    ${year} | 2025-03-01 | plan-made 2025-03-01, final-plan-sent 2025-04-10, review-decision-notified 2026-03-15 outcome=maintain                        | 2026-02-28 | met-late | 2026-03-15 |                    | made and then sent: two rows, the plan's own day first
    "       | 2025-04-10 |                                                                                                                               | 2026-04-09 | met      | 2026-03-15 |                    |
    ${year} | 2025-03-01 | plan-made 2025-03-01, final-plan-sent 2025-03-01                                                                              | 2026-02-28 | missed   | –          |                    | made and sent on one day: one row
    ${year} | 2026-02-20 | review-decision-notified 2026-02-20 outcome=cease, review-decision-notified 2026-02-20 outcome=maintain                       | 2027-02-19 | running  | –          |                    | of two on one day, the one to maintain starts anew
    ${year} | 2025-03-01 | plan-made 2025-03-01, review-decision-notified 2026-02-20 outcome=cease, review-decision-notified 2026-03-20 outcome=maintain | 2026-02-28 | met      | 2026-02-20 | ${year}@2026-02-20 | decided anew after a decision to cease: the plan went on
    "       | 2026-03-20 |                                                                                                                               | 2027-03-19 | running  | –          |                    |
    `,
  },
  {
    title: 'Where reviews count from decisions, a meeting starts and meets nothing',
    today: '2026-11-21',
    settings: 'reviewCountsFrom=decision',
    given:
      'plan-made 2025-03-01, review-meeting-held 2026-02-20, review-decision-notified 2026-03-20 outcome=maintain',
    rows: `
    rule    | starts     | due        | status   | met        | not listed         | working
    ${year} | 2025-03-01 | 2026-02-28 | met-late | 2026-03-20 | ${year}@2026-02-20 | the meeting was in time, the decision was not
    "       | 2026-03-20 | 2027-03-19 | running  | –          |                    |
    `,
  },
  {
    title: 'Where reviews count from the meeting, the meeting takes the place of the decision',
    settings: 'reviewCountsFrom=meeting',
    rows: `
    rule    | starts     | events                                                                                                            | today      | due        | status   | met        | ended      | breach | not listed         | working
    ${year} | 2025-03-01 | plan-made 2025-03-01, review-meeting-held 2026-02-20, review-decision-notified 2026-03-20 outcome=maintain        | 2026-11-21 | 2026-02-28 | met      | 2026-02-20 | –          | no     | ${year}@2026-03-20 | the meeting was in time
    "       | 2026-02-20 |                                                                                                                   |            | 2027-02-19 | running  | –          | –          | no     |                    |
    ${year} | 2026-02-20 | review-meeting-held 2026-02-20, review-decision-notified 2026-02-20 outcome=cease                                 | 2027-06-01 | 2027-02-19 | ended    | –          | 2026-02-20 | no     |                    | to cease, on the meeting's own day
    ${year} | 2026-02-20 | review-meeting-held 2026-02-20, review-decision-notified 2026-03-20 outcome=cease                                 | 2027-06-01 | 2027-02-19 | ended    | –          | 2026-03-20 | no     |                    | to cease, four weeks later
    ${year} | 2026-02-20 | review-meeting-held 2026-02-20, review-decision-notified 2027-03-01 outcome=cease                                 | 2027-06-01 | 2027-02-19 | ended    | –          | 2027-03-01 | no     |                    | to cease, after the twelve months: no further twelve ever ran
    ${year} | 2026-02-20 | review-meeting-held 2026-02-20, review-decision-notified 2026-02-19 outcome=cease                                 | 2027-06-01 | 2027-02-19 | missed   | –          | –          | yes    |                    | to cease the day before the meeting: of the one before
    ${year} | 2026-02-20 | review-meeting-held 2026-02-20, review-meeting-held 2027-02-10, review-decision-notified 2027-03-01 outcome=cease | 2027-06-01 | 2027-02-19 | met      | 2027-02-10 | –          | no     |                    | the next meeting met the first; to cease ends what it started
    "       | 2027-02-10 |                                                                                                                   |            | 2028-02-09 | ended    | –          | 2027-03-01 | no     |                    |
    ${year} | 2025-03-01 | plan-made 2025-03-01, review-decision-notified 2025-06-01 outcome=cease                                           | 2026-06-01 | 2026-02-28 | missed   | –          | –          | yes    |                    | to cease ends what a meeting started, not what a plan did
    ${year} | 2026-02-20 | plan-made 2026-02-20, review-meeting-held 2027-02-19                                                              | 2027-06-01 | 2027-02-19 | met      | 2027-02-19 | –          | no     |                    | held on the last day
    ${year} | 2026-02-20 | plan-made 2026-02-20, review-meeting-held 2027-02-20                                                              | 2027-06-01 | 2027-02-19 | met-late | 2027-02-20 | –          | yes    |                    | held the day after
    `,
  },
  {
    title: 'The early review is for a child under five on the day it starts',
    given: 'plan-made {made}',
    rows: `
    born       | made       | rule     | due        | binding  | breach | not listed | working
    2022-03-04 | 2026-08-31 | ${early} | 2027-02-28 | guidance | no     |            | four years old; no 31 February
    2022-03-04 | 2026-03-15 | ${early} | 2026-09-15 | guidance | no     |            | four years old; the corresponding day
    2021-03-16 | 2026-03-15 | ${early} | 2026-09-15 | guidance | no     |            | the day before the fifth birthday
    2021-03-15 | 2026-03-15 |          |            |          |        | ${early}   | the fifth birthday
    2021-03-14 | 2026-03-15 |          |            |          |        | ${early}   | the day after it
    2020-02-29 | 2025-02-28 | ${early} | 2025-08-28 | guidance | no     |            | born on 29 February: five on 1 March 2025
    2020-02-29 | 2025-03-01 |          |            |          |        | ${early}   | born on 29 February: five on that day
    2026-03-15 | 2026-03-15 | ${early} | 2026-09-15 | guidance | no     |            | born that day
               | 2026-03-15 |          |            |          |        | ${early}   | the birth is not known
    `,
  },
  {
    title: 'The early review is met by a consideration or a decision after its day',
    rule: early,
    born: '2023-01-01',
    given: 'plan-made 2026-03-15, {happens}',
    today: '2026-12-01',
    rows: `
    happens                                           | starts     | due        | status   | met        | ended      | breach | working
    early-years-review-considered 2026-05-01          | 2026-03-15 | 2026-09-15 | met      | 2026-05-01 | –          | no     | considered
    early-years-review-considered 2026-03-15          | 2026-03-15 | 2026-09-15 | missed   | –          | –          | no     | considered on its day is not after it
    early-years-review-considered 2026-03-16          | 2026-03-15 | 2026-09-15 | met      | 2026-03-16 | –          | no     | considered the day after
    review-decision-notified 2026-09-15 outcome=amend | 2026-03-15 | 2026-09-15 | met      | 2026-09-15 | –          | no     | a decision on the last day
    early-years-review-considered 2026-09-16          | 2026-03-15 | 2026-09-15 | met-late | 2026-09-16 | –          | no     | late, but no breach of a duty
    review-meeting-held 2026-05-01                    | 2026-03-15 | 2026-09-15 | missed   | –          | –          | no     | a meeting is no decision
    case-closed 2026-09-15 reason=died                | 2026-03-15 | 2026-09-15 | ended    | –          | 2026-09-15 | no     | closed on the last day
    `,
  },
  {
    title: 'The early review where reviews count from the meeting',
    born: '2023-01-01',
    settings: 'reviewCountsFrom=meeting',
    today: '2026-12-01',
    rows: `
    rule     | starts     | events                                                                            | due        | status | met        | ended      | working
    ${early} | 2026-03-15 | plan-made 2026-03-15, review-meeting-held 2026-05-01                              | 2026-09-15 | met    | 2026-05-01 | –          | met by the meeting, which starts six months of its own
    "        | 2026-05-01 |                                                                                   | 2026-11-01 | missed | –          | –          |
    ${early} | 2026-05-01 | review-meeting-held 2026-05-01, early-years-review-considered 2026-11-01          | 2026-11-01 | met    | 2026-11-01 | –          | considered on the last day
    ${early} | 2026-05-01 | review-meeting-held 2026-05-01, review-decision-notified 2026-05-01 outcome=cease | 2026-11-01 | ended  | –          | 2026-05-01 | to cease, on the meeting's own day
    ${early} | 2026-05-01 | review-meeting-held 2026-05-01, review-decision-notified 2026-11-20 outcome=cease | 2026-11-01 | ended  | –          | 2026-11-20 | to cease, after the six months
    `,
  },
];
