import type { LawTable } from './law-table.js';

const six = 'needs-assessment.notify-decision-to-assess';
const circumstances =
  'exception-recorded 2026-07-01 ground=personal-circumstances from=2026-01-10 to=2026-01-12';
const away = 'exception-recorded 2026-07-01 ground=absent-from-area from=2026-01-10 to=2026-02-10';
const again =
  'exception-recorded 2026-07-01 ground=personal-circumstances from=2026-01-20 to=2026-01-22';

/** What an exception does to a limit: it does not bind, and its date stands. */
export const exceptedLimits: readonly LawTable[] = [
  {
    title: 'A limit with an exception keeps its date and its status, and is no breach',
    rule: six,
    given: 'request-received 2026-01-05, {happens}',
    today: '2026-07-01',
    rows: `
    happens                                                                                   | due        | status   | met        | ended      | excepted                                | breach | working
    ${circumstances}                                                                          | 2026-02-16 | missed   | –          | –          | personal-circumstances                  | no     | missed, and no breach; 42 days: 26 + 16
    ${circumstances}, ${away}, ${again}                                                       | 2026-02-16 | missed   | –          | –          | absent-from-area personal-circumstances | no     | two grounds, each once and in order
    ${circumstances}, decision-to-assess-notified 2026-02-16                                  | 2026-02-16 | met      | 2026-02-16 | –          | personal-circumstances                  | no     | met all the same
    ${circumstances}, decision-to-assess-notified 2026-02-17                                  | 2026-02-16 | met-late | 2026-02-17 | –          | personal-circumstances                  | no     | met late, and no breach
    ${circumstances}, request-withdrawn 2026-02-10                                            | 2026-02-16 | ended    | –          | 2026-02-10 | personal-circumstances                  | no     | withdrawn: the circumstances touched its time
    ${circumstances}, request-withdrawn 2026-02-17                                            | 2026-02-16 | missed   | –          | 2026-02-17 | personal-circumstances                  | no     | withdrawn too late, and no breach
                                                                                              | 2026-02-16 | missed   | –          | –          | –                                       | yes    | the same without an exception
    exception-recorded 2026-01-10 ground=personal-circumstances from=2026-01-10 to=2026-01-12 | 2026-02-16 | missed   | –          | –          | personal-circumstances                  | no     | recorded before the limit passed: it makes no difference
    `,
  },
  {
    title: 'An exception of one assessment does not reach another',
    rule: six,
    today: '2026-12-01',
    given:
      'request-received 2026-01-05, refusal-to-assess-notified 2026-02-10, request-received 2026-06-01, {happens}',
    rows: `
    rule   | starts     | happens                                                                                   | due        | excepted               | breach | working
    ${six} | 2026-01-05 | exception-recorded 2026-07-01 ground=personal-circumstances from=2026-06-10 to=2026-06-12 | 2026-02-16 | –                      | no     | in June, of the second alone
    ${six} | 2026-06-01 | "                                                                                         | 2026-07-13 | personal-circumstances | no     |
    ${six} | 2026-01-05 | exception-recorded 2026-07-01 ground=personal-circumstances from=2026-02-16 to=2026-06-01 | 2026-02-16 | personal-circumstances | no     | from the last day of the one to the first of the other
    ${six} | 2026-06-01 | "                                                                                         | 2026-07-13 | personal-circumstances | no     |
    ${six} | 2026-01-05 | exception-recorded 2026-07-01 ground=personal-circumstances from=2026-02-17 to=2026-05-31 | 2026-02-16 | –                      | no     | between the two
    ${six} | 2026-06-01 | "                                                                                         | 2026-07-13 | –                      | yes    |
    `,
  },
  {
    title: 'A ground is one of the closed list, stated with its own dates',
    today: '2026-07-01',
    source: 'SEND Regulations 2014 (SI 2014/1530), regulations 5(4), 8(2), 10(4) and 13(3)',
    given: 'request-received 2026-01-05, {recorded}',
    rows: `
    recorded                                                                                                                | errors                  | working
    exception-recorded 2026-07-01 ground=staff-shortage from=2026-01-10 to=2026-02-10                                       | /events/1/ground        | no staff is no ground
    exception-recorded 2026-07-01 ground=school-holidays from=2026-01-10 to=2026-02-10                                      | /events/1/ground        | nor are holidays as such
    exception-recorded 2026-07-01 ground=absent-from-area from=2026-01-10                                                   | /events/1/to            | without its end
    exception-recorded 2026-07-01 ground=absent-from-area from=2026-01-10 to=2026-02-30                                     | /events/1/to            | 30 February is no day
    exception-recorded 2026-07-01 ground=setting-closed closedFrom=2026-03-01 reopensOn=2026-03-29                          | /events/1/adviceAskedOn | nobody says when advice was asked
    exception-recorded 2026-07-01 ground=setting-closed closedFrom=2026-03-01 reopensOn=2026-03-29 adviceAskedOn=2026-07-02 | /events/1/adviceAskedOn | asked on a day that has not come
    exception-recorded 2026-07-02 ground=absent-from-area from=2026-01-10 to=2026-02-10                                     | /events/1/on            | recorded on a day that has not come
    `,
  },
];
