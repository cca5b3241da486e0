import type { LawTable } from './law-table.js';

const ordered = 'tribunal-order-made 2026-06-01';
const conceded = 'appeal-conceded 2026-06-01';
const agreed = 'mediation-agreement-reached 2026-06-01';

const afterAssess = (origin: string): string => `
    rule                        | happens                                                          | due        | status | met        | ended      | working
    ${origin}.notify-no-plan    | decision-to-issue-notified 2026-07-20                            | 2026-08-10 | ended  | –          | 2026-07-20 | there will be a plan; 70 days: 29 + 31 + 10
    ${origin}.notify-no-plan    | decision-to-issue-notified 2026-09-20                            | 2026-08-10 | ended  | –          | 2026-09-20 | at any date
    ${origin}.notify-no-plan    | draft-plan-served 2026-09-20                                     | 2026-08-10 | ended  | –          | 2026-09-20 | a draft says so as well
    ${origin}.notify-no-plan    | final-plan-sent 2026-09-20                                       | 2026-08-10 | ended  | –          | 2026-09-20 | so does the plan
    ${origin}.notify-no-plan    | refusal-to-issue-notified 2026-08-10                             | 2026-08-10 | met    | 2026-08-10 | –          | the last day
    ${origin}.send-final-plan   | refusal-to-issue-notified 2026-09-20                             | 2026-09-07 | ended  | –          | 2026-09-20 | no plan, at any date; 98 days: 29 + 31 + 31 + 7
    ${origin}.send-final-plan   | final-plan-sent 2026-08-01, refusal-to-issue-notified 2026-08-01 | 2026-09-07 | met    | 2026-08-01 | –          | on one day, what meets a limit counts first
    ${origin}.notify-assessment | request-withdrawn 2026-06-10                                     | 2026-06-15 | missed | –          | –          | no request is behind it that could be withdrawn
    ${origin}.notify-assessment | refusal-to-assess-notified 2026-06-10                            | 2026-06-15 | missed | –          | –          | only the decision that was ordered meets it
    `;

const afterMakePlan = (origin: string): string => `
    rule                      | happens                              | due        | status | met        | ended | working
    ${origin}.send-final-plan | refusal-to-issue-notified 2026-07-20 | 2026-08-17 | missed | –          | –     | a plan is owed: a refusal ends nothing; 77 days: 29 + 31 + 17
    ${origin}.send-final-plan | final-plan-sent 2026-08-17           | 2026-08-17 | met    | 2026-08-17 | –     | the last day
    ${origin}.send-draft-plan | final-plan-sent 2026-07-01           | 2026-07-06 | missed | –          | –     | the draft is owed for itself; 35 days: 29 + 6
    `;

const ofEachOrder = (
  origin: string,
): string => `assess             | ${origin}.notify-assessment | 2026-06-15 | ${origin}.send-draft-plan ${origin}.amend-contents ${origin}.amend-placement | two weeks to begin
    assess             | ${origin}.notify-no-plan    | 2026-08-10 | | ten weeks
    assess             | ${origin}.send-final-plan   | 2026-09-07 | | fourteen weeks
    make-plan          | ${origin}.send-draft-plan   | 2026-07-06 | ${origin}.notify-assessment ${origin}.notify-no-plan ${origin}.amend-contents ${origin}.amend-placement | five weeks for the draft
    make-plan          | ${origin}.send-final-plan   | 2026-08-17 | | eleven weeks
    amend-contents     | ${origin}.amend-contents    | 2026-07-06 | ${origin}.notify-assessment ${origin}.send-final-plan ${origin}.amend-placement | five weeks
    amend-placement    | ${origin}.amend-placement   | 2026-06-15 | ${origin}.notify-assessment ${origin}.send-final-plan ${origin}.amend-contents | two weeks
    continue-and-amend | ${origin}.amend-contents    | 2026-07-06 | ${origin}.notify-assessment ${origin}.send-final-plan ${origin}.amend-placement | five weeks`;

const orderHeadings = 'order | rule | due | not listed | working';

/** What follows an order of the Tribunal, a concession or an agreement in mediation. */
export const afterADecision: readonly LawTable[] = [
  {
    title: 'Each order starts its own limits and no others',
    given: `${ordered} order={order}`,
    rows: `${orderHeadings}
    ${ofEachOrder('tribunal-order')}
    reconsider | tribunal-order.reconsider | 2026-06-15 | tribunal-order.notify-assessment tribunal-order.send-final-plan tribunal-order.send-draft-plan | two weeks`,
  },
  {
    title: 'Each concession starts its own limits and no others',
    given: `${conceded} order={order}`,
    rows: `${orderHeadings}
    ${ofEachOrder('concession')}`,
  },
  {
    title: 'Each agreement starts its own limits and no others',
    given: `${agreed} order={order}`,
    rows: `${orderHeadings}
    ${ofEachOrder('mediation-agreement')}
    other | mediation-agreement.carry-out | 2026-06-15 | mediation-agreement.notify-assessment mediation-agreement.send-final-plan | two weeks`,
  },
  {
    title: 'After an order to assess: what meets and what ends its limits',
    given: `${ordered} order=assess, {happens}`,
    today: '2026-12-01',
    rows: afterAssess('tribunal-order'),
  },
  {
    title: 'After conceding to assess: what meets and what ends its limits',
    given: `${conceded} order=assess, {happens}`,
    today: '2026-12-01',
    rows: afterAssess('concession'),
  },
  {
    title: 'After agreeing to assess: what meets and what ends its limits',
    given: `${agreed} order=assess, {happens}`,
    today: '2026-12-01',
    rows: afterAssess('mediation-agreement'),
  },
  {
    title: 'After an order to make a plan: what meets its limits',
    given: `${ordered} order=make-plan, {happens}`,
    today: '2026-12-01',
    rows: afterMakePlan('tribunal-order'),
  },
  {
    title: 'After conceding to make a plan: what meets its limits',
    given: `${conceded} order=make-plan, {happens}`,
    today: '2026-12-01',
    rows: afterMakePlan('concession'),
  },
  {
    title: 'After agreeing to make a plan: what meets its limits',
    given: `${agreed} order=make-plan, {happens}`,
    today: '2026-12-01',
    rows: afterMakePlan('mediation-agreement'),
  },
  {
    title: 'The parties agreed in writing on another day: that day for each limit of the agreement',
    given: `${agreed} order={order} agreedBy={day}, {done}`,
    today: '2026-12-01',
    rows: `
    rule                                  | order              | day        | done                                   | due        | act by     | status   | met        | working
    mediation-agreement.notify-assessment | assess             | 2026-06-05 | decision-to-assess-notified 2026-06-06 | 2026-06-05 | 2026-06-05 | met-late | 2026-06-06 | earlier than the two weeks
    mediation-agreement.notify-no-plan    | assess             | 2026-09-30 |                                        | 2026-09-30 | 2026-09-30 | missed   | –          | later than the ten weeks
    mediation-agreement.send-final-plan   | assess             | 2026-09-30 | final-plan-sent 2026-09-30             | 2026-09-30 | 2026-09-30 | met      | 2026-09-30 | later than the fourteen weeks
    mediation-agreement.send-draft-plan   | make-plan          | 2026-09-30 | draft-plan-served 2026-10-01           | 2026-09-30 | 2026-09-30 | met-late | 2026-10-01 | later than the five weeks
    mediation-agreement.send-final-plan   | make-plan          | 2026-09-30 |                                        | 2026-09-30 | 2026-09-30 | missed   | –          | one day for both of its limits
    mediation-agreement.amend-contents    | amend-contents     | 2026-08-31 |                                        | 2026-08-31 | 2026-08-28 | missed   | –          | a bank holiday stands
    mediation-agreement.amend-contents    | continue-and-amend | 2026-09-30 | amended-plan-sent 2026-09-30           | 2026-09-30 | 2026-09-30 | met      | 2026-09-30 | the same
    mediation-agreement.amend-placement   | amend-placement    | 2026-06-01 |                                        | 2026-06-01 | 2026-06-01 | missed   | –          | on the day of the agreement
    mediation-agreement.carry-out         | other              | 2026-09-30 | agreement-carried-out 2026-09-30       | 2026-09-30 | 2026-09-30 | met      | 2026-09-30 | what can't be appealed
    `,
  },
  {
    title: 'Two agreements of one day give one row, with the earlier date',
    rule: 'mediation-agreement.amend-contents',
    today: '2026-12-01',
    rows: `
    events                                                                                 | starts     | due        | status | working
    ${agreed} order=amend-contents, ${agreed} order=continue-and-amend agreedBy=2026-06-20 | 2026-06-01 | 2026-06-20 | missed | the agreed day is earlier than five weeks
    ${agreed} order=amend-contents agreedBy=2026-09-30, ${agreed} order=continue-and-amend | 2026-06-01 | 2026-07-06 | missed | the five weeks are earlier than the agreed day
    `,
  },
  {
    title: 'A day agreed before the agreement is no fact that can be',
    source: 'The public clock: a day that the parties agreed on lies on or after their agreement',
    rows: `
    events                                    | errors             | working
    ${agreed} order=other agreedBy=2026-05-31 | /events/0/agreedBy | the day before
    `,
  },
];
