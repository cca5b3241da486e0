import type { LawTable } from './law-table.js';

/** The first day of the law on orders, concessions and agreements. */
export const inForceAfterADecision: readonly LawTable[] = [
  {
    title:
      'What would follow an order, a concession or an agreement before its law was in force is not listed',
    rows: `
    rule                                  | events                                                          | due        | version    | not listed                            | working
                                          | tribunal-order-made 2014-08-17 order=assess                     |            |            | tribunal-order.notify-assessment      | it would fall on 2014-08-31, before its law of 2014-09-01
    tribunal-order.notify-assessment      | tribunal-order-made 2014-08-18 order=assess                     | 2014-09-01 | 2014-09-01 |                                       | it falls on 2014-09-01, the first day of its law
                                          | appeal-conceded 2015-03-08 order=assess                         |            |            | concession.notify-assessment          | it would fall on 2015-03-22, before its law of 2015-03-23
    concession.notify-assessment          | appeal-conceded 2015-03-09 order=assess                         | 2015-03-23 | 2015-03-23 |                                       | it falls on 2015-03-23, the first day of its law
                                          | mediation-agreement-reached 2014-08-17 order=assess             |            |            | mediation-agreement.notify-assessment | it would fall on 2014-08-31, before its law of 2014-09-01
    mediation-agreement.notify-assessment | mediation-agreement-reached 2014-08-18 order=assess             | 2014-09-01 | 2014-09-01 |                                       | it falls on 2014-09-01, the first day of its law
                                          | tribunal-order-made 2014-08-17 order=amend-placement            |            |            | tribunal-order.amend-placement        | it would fall on 2014-08-31, before its law of 2014-09-01
    tribunal-order.amend-placement        | tribunal-order-made 2014-08-18 order=amend-placement            | 2014-09-01 | 2014-09-01 |                                       | it falls on 2014-09-01, the first day of its law
                                          | appeal-conceded 2015-03-08 order=amend-placement                |            |            | concession.amend-placement            | it would fall on 2015-03-22, before its law of 2015-03-23
    concession.amend-placement            | appeal-conceded 2015-03-09 order=amend-placement                | 2015-03-23 | 2015-03-23 |                                       | it falls on 2015-03-23, the first day of its law
                                          | mediation-agreement-reached 2014-08-17 order=amend-placement    |            |            | mediation-agreement.amend-placement   | it would fall on 2014-08-31, before its law of 2014-09-01
    mediation-agreement.amend-placement   | mediation-agreement-reached 2014-08-18 order=amend-placement    | 2014-09-01 | 2014-09-01 |                                       | it falls on 2014-09-01, the first day of its law
                                          | tribunal-order-made 2014-08-17 order=reconsider                 |            |            | tribunal-order.reconsider             | it would fall on 2014-08-31, before its law of 2014-09-01
    tribunal-order.reconsider             | tribunal-order-made 2014-08-18 order=reconsider                 | 2014-09-01 | 2014-09-01 |                                       | it falls on 2014-09-01, the first day of its law
                                          | mediation-agreement-reached 2014-08-17 order=other              |            |            | mediation-agreement.carry-out         | it would fall on 2014-08-31, before its law of 2014-09-01
    mediation-agreement.carry-out         | mediation-agreement-reached 2014-08-18 order=other              | 2014-09-01 | 2014-09-01 |                                       | it falls on 2014-09-01, the first day of its law
                                          | tribunal-order-made 2014-07-27 order=make-plan                  |            |            | tribunal-order.send-draft-plan        | it would fall on 2014-08-31, before its law of 2014-09-01
    tribunal-order.send-draft-plan        | tribunal-order-made 2014-07-28 order=make-plan                  | 2014-09-01 | 2014-09-01 |                                       | it falls on 2014-09-01, the first day of its law
                                          | appeal-conceded 2015-02-15 order=make-plan                      |            |            | concession.send-draft-plan            | it would fall on 2015-03-22, before its law of 2015-03-23
    concession.send-draft-plan            | appeal-conceded 2015-02-16 order=make-plan                      | 2015-03-23 | 2015-03-23 |                                       | it falls on 2015-03-23, the first day of its law
                                          | mediation-agreement-reached 2014-07-27 order=make-plan          |            |            | mediation-agreement.send-draft-plan   | it would fall on 2014-08-31, before its law of 2014-09-01
    mediation-agreement.send-draft-plan   | mediation-agreement-reached 2014-07-28 order=make-plan          | 2014-09-01 | 2014-09-01 |                                       | it falls on 2014-09-01, the first day of its law
                                          | tribunal-order-made 2014-07-27 order=amend-contents             |            |            | tribunal-order.amend-contents         | it would fall on 2014-08-31, before its law of 2014-09-01
    tribunal-order.amend-contents         | tribunal-order-made 2014-07-28 order=amend-contents             | 2014-09-01 | 2014-09-01 |                                       | it falls on 2014-09-01, the first day of its law
                                          | appeal-conceded 2015-02-15 order=amend-contents                 |            |            | concession.amend-contents             | it would fall on 2015-03-22, before its law of 2015-03-23
    concession.amend-contents             | appeal-conceded 2015-02-16 order=amend-contents                 | 2015-03-23 | 2015-03-23 |                                       | it falls on 2015-03-23, the first day of its law
                                          | mediation-agreement-reached 2014-07-27 order=amend-contents     |            |            | mediation-agreement.amend-contents    | it would fall on 2014-08-31, before its law of 2014-09-01
    mediation-agreement.amend-contents    | mediation-agreement-reached 2014-07-28 order=amend-contents     | 2014-09-01 | 2014-09-01 |                                       | it falls on 2014-09-01, the first day of its law
                                          | tribunal-order-made 2014-07-27 order=continue-and-amend         |            |            | tribunal-order.amend-contents         | it would fall on 2014-08-31, before its law of 2014-09-01
    tribunal-order.amend-contents         | tribunal-order-made 2014-07-28 order=continue-and-amend         | 2014-09-01 | 2014-09-01 |                                       | it falls on 2014-09-01, the first day of its law
                                          | appeal-conceded 2015-02-15 order=continue-and-amend             |            |            | concession.amend-contents             | it would fall on 2015-03-22, before its law of 2015-03-23
    concession.amend-contents             | appeal-conceded 2015-02-16 order=continue-and-amend             | 2015-03-23 | 2015-03-23 |                                       | it falls on 2015-03-23, the first day of its law
                                          | mediation-agreement-reached 2014-07-27 order=continue-and-amend |            |            | mediation-agreement.amend-contents    | it would fall on 2014-08-31, before its law of 2014-09-01
    mediation-agreement.amend-contents    | mediation-agreement-reached 2014-07-28 order=continue-and-amend | 2014-09-01 | 2014-09-01 |                                       | it falls on 2014-09-01, the first day of its law
                                          | tribunal-order-made 2014-06-22 order=assess                     |            |            | tribunal-order.notify-no-plan         | it would fall on 2014-08-31, before its law of 2014-09-01
    tribunal-order.notify-no-plan         | tribunal-order-made 2014-06-23 order=assess                     | 2014-09-01 | 2014-09-01 |                                       | it falls on 2014-09-01, the first day of its law
                                          | appeal-conceded 2015-01-11 order=assess                         |            |            | concession.notify-no-plan             | it would fall on 2015-03-22, before its law of 2015-03-23
    concession.notify-no-plan             | appeal-conceded 2015-01-12 order=assess                         | 2015-03-23 | 2015-03-23 |                                       | it falls on 2015-03-23, the first day of its law
                                          | mediation-agreement-reached 2014-06-22 order=assess             |            |            | mediation-agreement.notify-no-plan    | it would fall on 2014-08-31, before its law of 2014-09-01
    mediation-agreement.notify-no-plan    | mediation-agreement-reached 2014-06-23 order=assess             | 2014-09-01 | 2014-09-01 |                                       | it falls on 2014-09-01, the first day of its law
                                          | tribunal-order-made 2014-06-15 order=make-plan                  |            |            | tribunal-order.send-final-plan        | it would fall on 2014-08-31, before its law of 2014-09-01
    tribunal-order.send-final-plan        | tribunal-order-made 2014-06-16 order=make-plan                  | 2014-09-01 | 2014-09-01 |                                       | it falls on 2014-09-01, the first day of its law
                                          | appeal-conceded 2015-01-04 order=make-plan                      |            |            | concession.send-final-plan            | it would fall on 2015-03-22, before its law of 2015-03-23
    concession.send-final-plan            | appeal-conceded 2015-01-05 order=make-plan                      | 2015-03-23 | 2015-03-23 |                                       | it falls on 2015-03-23, the first day of its law
                                          | mediation-agreement-reached 2014-06-15 order=make-plan          |            |            | mediation-agreement.send-final-plan   | it would fall on 2014-08-31, before its law of 2014-09-01
    mediation-agreement.send-final-plan   | mediation-agreement-reached 2014-06-16 order=make-plan          | 2014-09-01 | 2014-09-01 |                                       | it falls on 2014-09-01, the first day of its law
                                          | tribunal-order-made 2014-05-25 order=assess                     |            |            | tribunal-order.send-final-plan        | it would fall on 2014-08-31, before its law of 2014-09-01
    tribunal-order.send-final-plan        | tribunal-order-made 2014-05-26 order=assess                     | 2014-09-01 | 2014-09-01 |                                       | it falls on 2014-09-01, the first day of its law
                                          | appeal-conceded 2014-12-14 order=assess                         |            |            | concession.send-final-plan            | it would fall on 2015-03-22, before its law of 2015-03-23
    concession.send-final-plan            | appeal-conceded 2014-12-15 order=assess                         | 2015-03-23 | 2015-03-23 |                                       | it falls on 2015-03-23, the first day of its law
                                          | mediation-agreement-reached 2014-05-25 order=assess             |            |            | mediation-agreement.send-final-plan   | it would fall on 2014-08-31, before its law of 2014-09-01
    mediation-agreement.send-final-plan   | mediation-agreement-reached 2014-05-26 order=assess             | 2014-09-01 | 2014-09-01 |                                       | it falls on 2014-09-01, the first day of its law
    `,
  },
];
