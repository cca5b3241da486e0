import type { ExceptionTable } from './law-table.js';

const today = '2026-07-01';

/** Advice is owed by 26 March to health, by 27 March to psychology. */
const advice = {
  limits: `
    six        | needs-assessment.notify-decision-to-assess | –          | 2026-01-05
    sixteen    | needs-assessment.notify-no-plan            | –          | 2026-01-05
    twenty     | needs-assessment.send-final-plan           | –          | 2026-01-05
    health     | needs-assessment.give-advice               | health     | 2026-02-12
    psychology | needs-assessment.give-advice               | psychology | 2026-02-13
    `,
  today,
};
const asked = `request-received 2026-01-05, decision-to-assess-notified 2026-02-10,
    advice-requested 2026-02-12 id=health, advice-requested 2026-02-13 id=psychology`;

/** The grounds of those who give advice, and of those who were ordered, conceded or agreed to act. */
export const exceptionsOfOthers: readonly ExceptionTable[] = [
  {
    title:
      'Circumstances that touch the six weeks of whoever gives advice release that advice alone',
    grounds: 'advice-personal-circumstances',
    ...advice,
    given: `${asked}, exception-recorded 2026-07-01 ground={ground} id={body} from={from} to={to}`,
    exceptions: `
    body       | from       | to         | releases   | errors       | working
    health     | 2026-03-26 | 2026-04-30 | health     |              | from the last day: 12 February + 42 = 26 March
    health     | 2026-03-27 | 2026-04-30 | –          |              | from the day after
    psychology | 2026-03-27 | 2026-04-30 | psychology |              | from the last day: 13 February + 42 = 27 March
    health     | 2026-02-01 | 2026-02-12 | health     |              | until the day on which it was asked for
    health     | 2026-02-01 | 2026-02-11 | –          |              | until the day before
    health     | 2026-03-02 | 2026-03-01 |            | /events/4/to | over before they begin
               | 2026-03-02 | 2026-03-03 |            | /events/4/id | it does not say whose advice
    `,
  },
  {
    title: 'Away for 28 whole days of the six weeks for advice',
    grounds: 'advice-absent-from-area',
    ...advice,
    given: `${asked}, exception-recorded 2026-07-01 ground={ground} id={body} from={from} to={to}`,
    exceptions: `
    body       | from       | to         | releases   | errors       | working
    health     | 2026-02-27 | 2026-04-30 | health     |              | 28 days up to 26 March: 2 + 26
    health     | 2026-02-28 | 2026-04-30 | –          |              | 27 days: 1 + 26
    psychology | 2026-02-28 | 2026-04-30 | psychology |              | 28 days up to 27 March: 1 + 27
    health     | 2026-01-10 | 2026-03-11 | health     |              | 28 days from 12 February: 17 + 11
    health     | 2026-01-10 | 2026-03-10 | –          |              | 27 days: 17 + 10
    health     | 2026-03-01 | 2026-03-27 |            | /events/4/to | 27 days are too few
    `,
  },
  {
    title: 'An appointment for an examination or test missed inside the six weeks for advice',
    grounds: 'advice-missed-appointment',
    ...advice,
    given: `${asked}, exception-recorded 2026-07-01 ground={ground} id={body} missedOn={missed}`,
    exceptions: `
    body       | missed     | releases   | errors             | working
    health     | 2026-03-26 | health     |                    | missed on the last day
    health     | 2026-03-27 | –          |                    | missed the day after
    health     | 2026-02-12 | health     |                    | missed on the day on which it was asked for
    health     | 2026-02-11 | –          |                    | missed before advice was asked for
    psychology | 2026-03-27 | psychology |                    | missed on the last day of the other
    health     |            |            | /events/4/missedOn | nobody says when
    `,
  },
  {
    title:
      'Two weeks away are enough after an order: 14 whole days between the order and its last day',
    grounds: 'absent-from-area-2-weeks',
    limits: 'placement | tribunal-order.amend-placement | – | 2026-06-01',
    today,
    given:
      'tribunal-order-made 2026-06-01 order=amend-placement, exception-recorded 2026-06-01 ground={ground} from={from} to={to}',
    exceptions: `
    from       | to         | releases  | errors       | working
    2026-06-02 | 2026-06-15 | placement |              | 14 days up to the last day: 1 + 14 = 15 June
    2026-06-03 | 2026-06-16 | –         |              | 13 of them up to 15 June
    2026-06-01 | 2026-06-14 | placement |              | 14 days from the day of the order on
    2026-05-31 | 2026-06-13 | –         |              | 13 of them from 1 June on
    2026-06-02 | 2026-06-14 |           | /events/1/to | 13 days are too few
    `,
  },
  {
    title: 'Four weeks away, and circumstances, after an order that leaves five weeks',
    grounds: 'absent-from-area',
    limits: 'contents | tribunal-order.amend-contents | – | 2026-06-01',
    today: '2026-08-01',
    given:
      'tribunal-order-made 2026-06-01 order=amend-contents, exception-recorded 2026-07-20 ground={ground} from={from} to={to}',
    exceptions: `
    from       | to         | releases | errors       | working
    2026-06-09 | 2026-07-06 | contents |              | 28 days up to the last day: 22 + 6; five weeks end on 6 July
    2026-06-10 | 2026-07-07 | –        |              | 27 of them up to 6 July
    2026-06-01 | 2026-06-28 | contents |              | 28 days from the day of the order
    2026-05-31 | 2026-06-27 | –        |              | 27 of them from 1 June on
    2026-06-09 | 2026-07-05 |          | /events/1/to | 27 days are too few
    `,
  },
  {
    title: 'Coronavirus must touch the time of the limit',
    grounds: 'coronavirus',
    limits: 'health | needs-assessment.give-advice | health | 2020-04-06',
    today: '2020-10-01',
    given:
      'advice-requested 2020-04-06 id=health, exception-recorded 2020-06-01 ground={ground} from={from} to={to}',
    exceptions: `
    from       | to         | releases | errors | working
    2020-05-18 | 2020-05-20 | health   |        | from the last day: 6 April + 42 = 18 May
    2020-05-19 | 2020-05-20 | –        |        | from the day after
    2020-03-23 | 2020-04-06 | health   |        | until the day on which it was asked for
    2020-03-23 | 2020-04-05 | –        |        | until the day before
    `,
  },
];
