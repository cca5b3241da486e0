import type { LawTable } from './law-table.js';

/** A move to another area, and the review after it. */
export const moves: readonly LawTable[] = [
  {
    title:
      'On the day of the move if known fifteen working days before it, else fifteen working days beginning with the day of knowing',
    rule: 'plan-transfer.transfer-plan',
    given: 'move-notified {aware} movesOn={moves}',
    rows: `
    aware      | moves      | due        | act by     | working
    2026-08-10 | 2026-09-01 | 2026-09-01 | 2026-09-01 | the fifteenth working day before the move is 10 August: known in time
    2026-08-11 | 2026-09-01 | 2026-09-01 | 2026-09-01 | known after 10 August, the fifteenth working day before: day 1 is 11 August, day 15 is 1 September; not 31 August
    2026-08-12 | 2026-09-01 | 2026-09-02 | 2026-09-02 | known after 10 August, the fifteenth working day before: day 1 is 12 August, day 15 is 2 September; not 31 August
    2026-08-15 | 2026-08-20 | 2026-09-07 | 2026-09-07 | known after 30 July, the fifteenth working day before: day 1 is 17 August, day 15 is 7 September; not 31 August; aware on a Saturday
    2026-08-20 | 2026-08-01 | 2026-09-10 | 2026-09-10 | day 1 is 20 August, day 15 is 10 September; not 31 August; known only after the move
    2026-01-05 | 2026-09-01 | 2026-09-01 | 2026-09-01 | the fifteenth working day before the move is 10 August: known in time
    2026-08-08 | 2026-09-01 | 2026-09-01 | 2026-09-01 | the fifteenth working day before the move is 10 August: known in time
    2026-08-09 | 2026-09-01 | 2026-09-01 | 2026-09-01 | the fifteenth working day before the move is 10 August: known in time
    2026-12-04 | 2026-12-29 | 2026-12-29 | 2026-12-29 | the fifteenth working day before the move is 4 December: known in time
    2026-12-07 | 2026-12-29 | 2026-12-29 | 2026-12-29 | known after 4 December, the fifteenth working day before: day 1 is 7 December, day 15 is 29 December; not 25 December, 28 December
    2026-12-08 | 2026-12-29 | 2026-12-30 | 2026-12-30 | known after 4 December, the fifteenth working day before: day 1 is 8 December, day 15 is 30 December; not 25 December, 28 December
    2026-12-18 | 2026-12-19 | 2027-01-12 | 2027-01-12 | known after 30 November, the fifteenth working day before: day 1 is 18 December, day 15 is 12 January; not 25 December, 28 December, 1 January
    2026-12-10 | 2027-01-05 | 2027-01-05 | 2027-01-05 | the fifteenth working day before the move is 10 December: known in time
    2026-12-11 | 2027-01-05 | 2027-01-05 | 2027-01-05 | known after 10 December, the fifteenth working day before: day 1 is 11 December, day 15 is 5 January; not 25 December, 28 December, 1 January
    2026-12-14 | 2027-01-05 | 2027-01-06 | 2027-01-06 | known after 10 December, the fifteenth working day before: day 1 is 14 December, day 15 is 6 January; not 25 December, 28 December, 1 January
    2026-03-17 | 2026-04-09 | 2026-04-09 | 2026-04-09 | the fifteenth working day before the move is 17 March: known in time
    2026-03-18 | 2026-04-09 | 2026-04-09 | 2026-04-09 | known after 17 March, the fifteenth working day before: day 1 is 18 March, day 15 is 9 April; not 3 April, 6 April
    2026-03-19 | 2026-04-09 | 2026-04-10 | 2026-04-10 | known after 17 March, the fifteenth working day before: day 1 is 19 March, day 15 is 10 April; not 3 April, 6 April
    2028-02-09 | 2028-03-01 | 2028-03-01 | 2028-03-01 | the fifteenth working day before the move is 9 February: known in time
    2028-02-10 | 2028-03-01 | 2028-03-01 | 2028-03-01 | known after 9 February, the fifteenth working day before: day 1 is 10 February, day 15 is 1 March
    2027-02-08 | 2027-03-01 | 2027-03-01 | 2027-03-01 | the fifteenth working day before the move is 8 February: known in time
    2027-02-09 | 2027-03-01 | 2027-03-01 | 2027-03-01 | known after 8 February, the fifteenth working day before: day 1 is 9 February, day 15 is 1 March
    2026-10-05 | 2026-10-26 | 2026-10-26 | 2026-10-26 | the fifteenth working day before the move is 5 October: known in time
    2026-10-06 | 2026-10-26 | 2026-10-26 | 2026-10-26 | known after 5 October, the fifteenth working day before: day 1 is 6 October, day 15 is 26 October
    2026-03-16 | 2026-03-30 | 2026-04-07 | 2026-04-07 | known after 9 March, the fifteenth working day before: day 1 is 16 March, day 15 is 7 April; not 3 April, 6 April
    2026-09-01 | 2026-09-01 | 2026-09-21 | 2026-09-21 | day 1 is 1 September, day 15 is 21 September; known only on the day
    2026-02-14 | 2026-03-07 | 2026-03-07 | 2026-03-06 | the fifteenth working day before the move is 16 February: known in time, and the day of the move stands
    2026-02-16 | 2026-03-07 | 2026-03-07 | 2026-03-06 | the fifteenth working day before the move is 16 February: known in time, and the day of the move stands
    2026-12-04 | 2026-12-25 | 2026-12-25 | 2026-12-24 | the fifteenth working day before the move is 4 December: known in time, and the day of the move stands
    2026-12-03 | 2026-12-25 | 2026-12-25 | 2026-12-24 | the fifteenth working day before the move is 4 December: known in time, and the day of the move stands
    `,
  },
  {
    title:
      'The review after a transfer, where nothing is known from before it: three months beginning with the transfer',
    rule: 'plan-transfer.review-plan',
    given: 'plan-transferred {transferred}',
    rows: `
    transferred | due        | act by     | working
    2026-09-01  | 2026-11-30 | 2026-11-30 | three months alone: the eve of 1 December 2026
    2026-11-30  | 2027-02-28 | 2027-02-26 | three months alone: there is no 30 February in 2027: its last day
    2027-11-30  | 2028-02-29 | 2028-02-29 | three months alone: there is no 30 February in 2028: its last day
    2028-02-29  | 2028-05-28 | 2028-05-26 | three months alone: the eve of 29 May 2028
    2026-01-31  | 2026-04-30 | 2026-04-30 | three months alone: there is no 31 April in 2026: its last day
    2026-09-26  | 2026-12-25 | 2026-12-24 | three months alone: the eve of 26 December 2026
    2025-12-31  | 2026-03-30 | 2026-03-30 | three months alone: the eve of 31 March 2026
    2026-01-04  | 2026-04-03 | 2026-04-02 | three months alone: the eve of 4 April 2026
    2026-07-26  | 2026-10-25 | 2026-10-23 | three months alone: the eve of 26 October 2026
    2026-12-30  | 2027-03-29 | 2027-03-25 | three months alone: the eve of 30 March 2027
    `,
  },
  {
    title:
      'The review after a transfer: the later of twelve months from the plan or the last review and three from the transfer',
    rule: 'plan-transfer.review-plan',
    rows: `
    events                                                                                                     | due        | working
    plan-made 2026-01-10, plan-transferred 2026-09-01                                                          | 2027-01-09 | twelve months are later: the eve of 10 January 2027
    plan-made 2025-11-30, plan-transferred 2026-09-01                                                          | 2026-11-30 | three months are later: the eve of 1 December; twelve end on 29 November
    plan-made 2025-12-01, plan-transferred 2026-09-01                                                          | 2026-11-30 | both end on 30 November, the eve of 1 December
    plan-made 2025-12-02, plan-transferred 2026-09-01                                                          | 2026-12-01 | twelve months are a day later: the eve of 2 December
    plan-made 2025-01-10, review-decision-notified 2026-01-20 outcome=cease, plan-transferred 2026-09-01       | 2027-01-19 | the last event before the transfer counts, whatever its outcome
    plan-made 2025-01-10, review-decision-notified 2026-01-20 outcome=maintain, plan-transferred 2026-09-01    | 2027-01-19 | the last event before the transfer counts
    review-decision-notified 2026-01-20 outcome=amend, final-plan-sent 2026-02-10, plan-transferred 2026-09-01 | 2027-02-09 | a final plan after the review counts as the last event
    final-plan-sent 2026-09-01, plan-transferred 2026-09-01                                                    | 2027-08-31 | on the day of the transfer is not after it: the eve of 1 September 2027
    plan-made 2026-09-02, plan-transferred 2026-09-01                                                          | 2026-11-30 | what comes after the transfer does not count for it
    plan-made 2024-02-29, plan-transferred 2024-03-01                                                          | 2025-02-28 | no 29 February in 2025: its last day
    review-meeting-held 2026-08-01, plan-transferred 2026-09-01                                                | 2026-11-30 | a meeting is no decision where reviews count from decisions
    `,
  },
  {
    title: 'The same, where the authority counts reviews from the meeting',
    rule: 'plan-transfer.review-plan',
    settings: 'reviewCountsFrom=meeting',
    rows: `
    events                                                                                                  | due        | working
    plan-made 2025-01-10, review-meeting-held 2026-01-20, plan-transferred 2026-09-01                       | 2027-01-19 | twelve months from the meeting
    plan-made 2026-01-10, review-decision-notified 2026-08-20 outcome=maintain, plan-transferred 2026-09-01 | 2027-01-09 | a decision is no meeting: twelve months from the plan
    review-meeting-held 2026-09-01, plan-transferred 2026-09-01                                             | 2027-08-31 | held on the day of the transfer
    `,
  },
  {
    title: 'Only a review after the day of the transfer meets the limit',
    rule: 'plan-transfer.review-plan',
    today: '2027-10-01',
    given:
      'plan-transferred 2026-09-01, review-decision-notified {decided} outcome={outcome}, plan-made {made}',
    rows: `
    decided    | outcome  | made       | due        | status   | met        | ended | breach | working
    2026-09-01 | maintain |            | 2027-08-31 | missed   | –          | –     | yes    | decided on the day of the transfer: that starts the twelve months and meets nothing
    2026-09-02 | maintain |            | 2026-11-30 | met      | 2026-09-02 | –     | no     | decided the day after
    2026-11-30 | cease    |            | 2026-11-30 | met      | 2026-11-30 | –     | no     | decided on the last day, whatever the outcome
    2026-12-01 | amend    |            | 2026-11-30 | met-late | 2026-12-01 | –     | yes    | decided the day after the last
    2026-12-01 | maintain | 2026-03-01 | 2027-02-28 | met      | 2026-12-01 | –     | no     | twelve months from the plan of 1 March are later
    `,
  },
  {
    title:
      'Only a meeting after the day of the transfer meets the limit, where reviews count from it',
    rule: 'plan-transfer.review-plan',
    settings: 'reviewCountsFrom=meeting',
    today: '2027-10-01',
    given:
      'plan-transferred 2026-09-01, review-meeting-held {held}, review-decision-notified {decided} outcome=maintain',
    rows: `
    held       | decided    | due        | status | met        | breach | working
    2026-09-01 | 2026-09-10 | 2027-08-31 | missed | –          | yes    | held on the day of the transfer; a decision meets nothing
    2026-09-02 | 2026-12-10 | 2026-11-30 | met    | 2026-09-02 | no     | held the day after; the decision may come later
               | 2026-09-02 | 2026-11-30 | missed | –          | yes    | a decision without a meeting meets nothing
    `,
  },
];
