import type { LawTable } from './law-table.js';

const review = 'plan-transfer.review-plan';
const window = 'annual-review.hear-representations';
const windowWithout = 'amendment.hear-representations';
const amendmentNotice = 'annual-review.send-amendment-notice';

/** Which events a limit looks at, where its neighbours are near. */
export const looksAt: readonly LawTable[] = [
  {
    title: 'The review after a transfer looks at nothing on or after the next transfer',
    rule: review,
    today: '2027-12-01',
    given:
      'plan-transferred 2026-09-01, plan-transferred 2026-10-01, review-decision-notified {decided} outcome=maintain',
    rows: `
    starts     | decided    | due        | status | met        | working
    2026-09-01 | 2026-09-30 | 2026-11-30 | met    | 2026-09-30 | decided the day before the second transfer, which then counts twelve months from it
    2026-10-01 | "          | 2027-09-29 | missed | –          |
    2026-09-01 | 2026-10-01 | 2026-11-30 | missed | –          | decided on the day of the second transfer: after neither of the two days that count
    2026-10-01 | "          | 2027-09-30 | missed | –          |
    2026-09-01 | 2026-10-02 | 2026-11-30 | missed | –          | decided the day after the second: of that alone
    2026-10-01 | "          | 2026-12-31 | met    | 2026-10-02 |
    `,
  },
  {
    title:
      'The window of a notice looks at nothing on or after the next notice, with a review or without',
    today: '2026-06-01',
    given:
      'amendment-notice-sent 2026-03-02 {first}, amendment-notice-sent 2026-03-10 {second}, amended-plan-sent {sent}',
    rows: `
    rule             | starts     | first          | second         | sent       | due        | status    | working
    ${window}        | 2026-03-02 |                | without=review | 2026-03-10 | 2026-03-16 | met       | sent on the day of the second notice: its window alone is cut short
    ${windowWithout} | 2026-03-10 | "              |                |            | 2026-03-24 | cut-short |
    ${windowWithout} | 2026-03-02 | without=review |                | 2026-03-10 | 2026-03-16 | met       | the other way round
    ${window}        | 2026-03-10 | "              |                |            | 2026-03-24 | cut-short |
    ${window}        | 2026-03-02 |                |                | 2026-03-09 | 2026-03-16 | cut-short | sent the day before the second: the first window alone is cut short
    ${window}        | 2026-03-10 | "              |                |            | 2026-03-24 | met       |
    `,
  },
  {
    title: 'An amendment notice sent before the decision is told meets the limit as well',
    rule: amendmentNotice,
    today: '2026-12-20',
    given:
      'review-meeting-held 2026-11-12, amendment-notice-sent {sent}, review-decision-notified 2026-11-20 outcome=amend',
    rows: `
    sent       | due        | status | met        | working
    2026-11-15 | 2026-12-10 | met    | 2026-11-15 | sent five days before; 28 days: 18 + 10
    2026-11-12 | 2026-12-10 | met    | 2026-11-12 | sent on the day of the meeting
    2026-11-11 | 2026-12-10 | missed | –          | sent the day before the meeting: of another review
    `,
  },
  {
    title: 'A statement of action is submitted, returned and submitted again',
    today: '2026-12-01',
    given:
      'statement-of-action-required 2026-01-05, statement-of-action-submitted {first}, statement-of-action-returned 2026-05-05, statement-of-action-submitted {again}',
    rows: `
    rule                           | first      | again      | due        | status   | met        | working
    improvement.submit-statement   | 2026-04-16 | 2026-05-19 | 2026-04-15 | met-late | 2026-04-16 | 70 working days: 19 in January + 20 + 22 + 9 in April, not 3 and 6 April
    improvement.resubmit-statement | "          |            | 2026-05-19 | met      | 2026-05-19 |
    improvement.submit-statement   | 2026-04-15 | 2026-05-20 | 2026-04-15 | met      | 2026-04-15 | ten working days: 6 to 8, 11 to 15, 18 and 19 May
    improvement.resubmit-statement | "          |            | 2026-05-19 | met-late | 2026-05-20 |
    `,
  },
  {
    title: 'An exception about advice that nobody was asked for releases nothing',
    rule: 'needs-assessment.give-advice',
    today: '2026-07-01',
    given:
      'advice-requested 2026-02-12 id=health, exception-recorded 2026-07-01 ground=advice-personal-circumstances id={body} from=2026-03-01 to=2026-03-02',
    rows: `
    body   | due        | excepted                      | breach | working
    health | 2026-03-26 | advice-personal-circumstances | no     | about this advice; 42 days: 16 + 26
    nobody | 2026-03-26 | –                             | yes    | about none
    `,
  },
  {
    title: 'The day that the parties agreed decides which version of the law applies',
    rule: 'mediation-agreement.carry-out',
    today: '2020-12-01',
    given:
      'mediation-agreement-reached 2020-04-01 order=other agreedBy={day}, exception-recorded 2020-06-01 ground=coronavirus from=2020-04-01 to=2020-04-02',
    rows: `
    day        | due        | version    | excepted    | working
               | 2020-04-15 | 2014-09-01 | –           | two weeks, before the months of coronavirus
    2020-04-30 | 2020-04-30 | 2014-09-01 | –           | the day before the first
    2020-05-01 | 2020-05-01 | 2020-05-01 | coronavirus | the first day
    2020-09-25 | 2020-09-25 | 2020-05-01 | coronavirus | the last day
    2020-09-26 | 2020-09-26 | 2014-09-01 | –           | the day after the last
    `,
  },
  {
    title: 'Fifteen working days of a move at the edges of the coronavirus months',
    rule: 'plan-transfer.transfer-plan',
    today: '2020-12-01',
    given:
      'move-notified {aware} movesOn={moves}, exception-recorded 2020-10-01 ground=coronavirus from=2020-03-23 to=2020-09-30',
    rows: `
    aware      | moves      | due        | version    | excepted    | working
    2020-01-06 | 2020-04-30 | 2020-04-30 | 2014-09-01 | –           | known long before: the day before the first
    2020-01-06 | 2020-05-01 | 2020-05-01 | 2020-05-01 | coronavirus | the first day
    2020-01-06 | 2020-09-25 | 2020-09-25 | 2020-05-01 | coronavirus | the last day
    2020-01-06 | 2020-09-26 | 2020-09-26 | 2014-09-01 | –           | the day after the last
    2020-04-09 | 2020-04-10 | 2020-05-01 | 2020-05-01 | coronavirus | 9 April is day 1, not 10 and 13 April: 1 May is day 15
    2020-04-08 | 2020-04-10 | 2020-04-30 | 2014-09-01 | –           | a day earlier
    `,
  },
];
