import type { ExceptionTable } from './law-table.js';

/** Six weeks from 5 January end on 16 February, sixteen on 27 April, twenty on 25 May; advice on 26 and 27 March. */
const assessment = `request-received 2026-01-05, decision-to-assess-notified 2026-02-10,
    advice-requested 2026-02-12 id=health, advice-requested 2026-02-13 id=psychology`;

const limits = `
    six        | needs-assessment.notify-decision-to-assess | –          | 2026-01-05
    sixteen    | needs-assessment.notify-no-plan            | –          | 2026-01-05
    twenty     | needs-assessment.send-final-plan           | –          | 2026-01-05
    health     | needs-assessment.give-advice               | health     | 2026-02-12
    psychology | needs-assessment.give-advice               | psychology | 2026-02-13
    `;

const today = '2026-07-01';
const closure =
  'exception-recorded 2026-07-01 ground={ground} closedFrom={closed} reopensOn={re-opens} adviceAskedOn={asked}';
const period = 'exception-recorded 2026-07-01 ground={ground} from={from} to={to}';

/** What an exception releases: its own words, and the time of each limit. */
export const exceptions: readonly ExceptionTable[] = [
  {
    title:
      'Closed for four weeks or more, and advice asked of the head inside the time of the limit',
    grounds: 'setting-closed early-years-closed',
    ...{ limits, today, given: `${assessment}, ${closure}` },
    exceptions: `
    closed     | re-opens   | asked      | releases           | errors                  | working
    2026-03-01 | 2026-03-29 | 2026-03-01 | sixteen twenty     |                         | 28 days: closed from 1 March, open again on the 29th
    2026-03-01 | 2026-03-28 | 2026-03-01 |                    | /events/4/reopensOn     | 27 days are too few
    2026-03-01 | 2026-03-29 | 2026-02-22 | sixteen twenty     |                         | asked a week before the closing: 22 February + 7 = 1 March
    2026-03-01 | 2026-03-29 | 2026-02-21 |                    | /events/4/adviceAskedOn | asked a day too early
    2026-03-01 | 2026-03-29 | 2026-03-22 | sixteen twenty     |                         | asked a week before the re-opening: 22 + 7 = 29
    2026-03-01 | 2026-03-29 | 2026-03-23 |                    | /events/4/adviceAskedOn | asked a day too late
    2026-04-20 | 2026-06-01 | 2026-04-27 | sixteen twenty     |                         | asked on the last day of the sixteen weeks
    2026-04-20 | 2026-06-01 | 2026-04-28 | twenty             |                         | asked a day after the sixteen weeks
    2026-05-20 | 2026-07-01 | 2026-05-25 | twenty             |                         | asked on the last day of the twenty weeks
    2026-05-20 | 2026-07-01 | 2026-05-26 | –                  |                         | asked a day after the twenty weeks
    2026-01-01 | 2026-02-01 | 2026-01-05 | six sixteen twenty |                         | asked on the day of the request
    2026-01-01 | 2026-02-01 | 2026-01-04 | –                  |                         | asked a day before the request
    2026-02-14 | 2026-03-14 | 2026-02-16 | six sixteen twenty |                         | asked on the last day of the six weeks
    2026-02-14 | 2026-03-14 | 2026-02-17 | sixteen twenty     |                         | asked a day after the six weeks
    2026-02-14 | 2026-03-14 | 2026-02-07 | six sixteen twenty |                         | closed from a Saturday: 28 days; asked a week before it
    2026-06-20 | 2026-08-01 | 2026-06-15 | –                  |                         | the summer after the twenty weeks
    `,
  },
  {
    title: 'Away for four weeks or more, 28 whole days of them inside the time of the limit',
    grounds: 'absent-from-area',
    ...{ limits, today, given: `${assessment}, ${period}` },
    exceptions: `
    from       | to         | releases           | errors       | working
    2026-01-10 | 2026-02-06 | six sixteen twenty |              | 28 days inside all: 22 in January + 6 in February
    2026-01-10 | 2026-02-05 |                    | /events/4/to | 27 days are too few
    2026-01-20 | 2026-02-16 | six sixteen twenty |              | 28 days, to the last day of the six weeks: 12 + 16
    2026-01-20 | 2026-02-28 | six sixteen twenty |              | longer than the six weeks: 28 days inside them
    2026-01-21 | 2026-02-28 | sixteen twenty     |              | 27 days inside the six weeks: 11 + 16
    2026-01-05 | 2026-02-01 | six sixteen twenty |              | 28 days from the day of the request: 27 + 1
    2025-12-01 | 2026-02-01 | six sixteen twenty |              | 28 days from the request on: 27 + 1
    2025-12-01 | 2026-01-31 | –                  |              | 27 days from the request on
    2026-03-31 | 2026-06-30 | sixteen twenty     |              | 28 days inside the sixteen weeks: 1 + 27
    2026-04-01 | 2026-06-30 | twenty             |              | 27 days inside the sixteen weeks
    2026-04-28 | 2026-06-30 | twenty             |              | 28 days inside the twenty weeks: 3 + 25
    2026-04-29 | 2026-06-30 | –                  |              | 27 days inside the twenty weeks: 2 + 25
    2026-06-01 | 2026-06-30 | –                  |              | after all of them
    2026-02-10 | 2026-02-01 |                    | /events/4/to | over before it begins
    2026-01-10 | 2027-01-10 | six sixteen twenty |              | away until a day that has not come
    `,
  },
  {
    title: 'Two weeks away are enough only after an order, a concession or an agreement',
    grounds: 'absent-from-area-2-weeks',
    ...{ limits, today, given: `${assessment}, ${period}` },
    exceptions: `
    from       | to         | releases | errors       | working
    2026-01-10 | 2026-02-06 | –        |              | 28 days, but on another ground
    2026-01-10 | 2026-01-23 | –        |              | 14 days
    2026-01-10 | 2026-01-22 |          | /events/4/to | 13 days are too few
    `,
  },
  {
    title: 'Exceptional personal circumstances that touch the time of the limit',
    grounds: 'personal-circumstances',
    ...{ limits, today, given: `${assessment}, ${period}` },
    exceptions: `
    from       | to         | releases           | errors       | working
    2026-01-05 | 2026-01-05 | six sixteen twenty |              | one day is enough: the day of the request
    2025-12-01 | 2026-01-04 | –                  |              | over the day before the request
    2025-12-01 | 2026-01-05 | six sixteen twenty |              | until the day of the request
    2026-02-16 | 2026-02-20 | six sixteen twenty |              | from the last day of the six weeks
    2026-02-17 | 2026-02-20 | sixteen twenty     |              | from the day after the six weeks
    2026-04-27 | 2026-04-30 | sixteen twenty     |              | from the last day of the sixteen weeks
    2026-04-28 | 2026-04-30 | twenty             |              | from the day after the sixteen weeks
    2026-05-25 | 2026-06-30 | twenty             |              | from the last day of the twenty weeks
    2026-05-26 | 2026-06-30 | –                  |              | from the day after the twenty weeks
    2026-02-20 | 2026-02-17 |                    | /events/4/to | over before they begin
    `,
  },
  {
    title: 'Coronavirus is no ground for limits that fall outside its months',
    grounds: 'coronavirus',
    ...{ limits, today, given: `${assessment}, ${period}` },
    exceptions: `
    from       | to         | releases | errors       | working
    2026-01-05 | 2026-05-25 | –        |              | the limits fall in 2026
    2026-02-20 | 2026-02-17 |          | /events/4/to | over before it begins
    `,
  },
  {
    title: 'An exception that names limits releases those and no others',
    grounds: 'personal-circumstances',
    limits,
    today,
    given: `${assessment}, exception-recorded 2026-07-01 ground={ground} releases={named} from={from} to={to}`,
    exceptions: `
    named                                                                       | from       | to         | releases   | errors             | working
    needs-assessment.send-final-plan                                            | 2026-01-10 | 2026-01-12 | twenty     |                    | one limit named
    needs-assessment.send-final-plan+needs-assessment.notify-decision-to-assess | 2026-01-10 | 2026-01-12 | six twenty |                    | two limits named
    needs-assessment.notify-decision-to-assess                                  | 2026-02-17 | 2026-02-20 |            | /events/4/releases | named, but the circumstances began after its six weeks
    needs-assessment.give-advice                                                | 2026-02-15 | 2026-02-20 |            | /events/4/releases | named, but the ground never releases advice
    annual-review.complete-review                                               | 2026-02-15 | 2026-02-20 |            | /events/4/releases | named, but no ground ever releases a review
    reassessment.send-final-plan                                                | 2026-02-15 | 2026-02-20 |            | /events/4/releases | named, but this case has no such limit
    plan.wait-and-see                                                           | 2026-02-15 | 2026-02-20 |            | /events/4/releases | named, but there is no such limit at all
    `,
  },
];
