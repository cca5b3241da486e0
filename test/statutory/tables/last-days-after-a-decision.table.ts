import type { LastDayTable } from './law-table.js';

/** Every limit after an order, a concession or an agreement on its last day, the day before it and the day after it. */
export const lastDaysAfterADecision: readonly LastDayTable[] = [
  {
    title:
      'After an order, a concession or an agreement: the day before the last day, the last day and the day after',
    lastDays: `
    rule                                  | given                                                                  | start      | done                              | before     | last       | after      | working
    tribunal-order.notify-assessment      | tribunal-order-made 2026-06-01 order=assess                            | 2026-06-01 | decision-to-assess-notified {day} | 2026-06-14 | 2026-06-15 | 2026-06-16 | 14 days: 14 in June
    tribunal-order.notify-no-plan         | tribunal-order-made 2026-06-01 order=assess                            | 2026-06-01 | refusal-to-issue-notified {day}   | 2026-08-09 | 2026-08-10 | 2026-08-11 | 70 days: 29 in June + 31 in July + 10 in August
    tribunal-order.send-final-plan        | tribunal-order-made 2026-06-01 order=assess                            | 2026-06-01 | final-plan-sent {day}             | 2026-09-06 | 2026-09-07 | 2026-09-08 | 98 days: 29 in June + 31 in July + 31 in August + 7 in September
    tribunal-order.send-final-plan        | tribunal-order-made 2026-06-01 order=make-plan                         | 2026-06-01 | final-plan-sent {day}             | 2026-08-16 | 2026-08-17 | 2026-08-18 | 77 days: 29 in June + 31 in July + 17 in August
    tribunal-order.send-draft-plan        | tribunal-order-made 2026-06-01 order=make-plan                         | 2026-06-01 | draft-plan-served {day}           | 2026-07-05 | 2026-07-06 | 2026-07-07 | 35 days: 29 in June + 6 in July
    tribunal-order.reconsider             | tribunal-order-made 2026-06-01 order=reconsider                        | 2026-06-01 | refusal-to-issue-notified {day}   | 2026-06-14 | 2026-06-15 | 2026-06-16 | 14 days: 14 in June
    tribunal-order.reconsider             | tribunal-order-made 2026-06-01 order=reconsider                        | 2026-06-01 | draft-plan-served {day}           | 2026-06-14 | 2026-06-15 | 2026-06-16 | 14 days: 14 in June
    tribunal-order.amend-contents         | tribunal-order-made 2026-06-01 order=amend-contents                    | 2026-06-01 | amended-plan-sent {day}           | 2026-07-05 | 2026-07-06 | 2026-07-07 | 35 days: 29 in June + 6 in July
    tribunal-order.amend-contents         | tribunal-order-made 2026-06-01 order=continue-and-amend                | 2026-06-01 | amended-plan-sent {day}           | 2026-07-05 | 2026-07-06 | 2026-07-07 | 35 days: 29 in June + 6 in July
    tribunal-order.amend-placement        | tribunal-order-made 2026-06-01 order=amend-placement                   | 2026-06-01 | amended-plan-sent {day}           | 2026-06-14 | 2026-06-15 | 2026-06-16 | 14 days: 14 in June
    concession.notify-assessment          | appeal-conceded 2026-06-01 order=assess                                | 2026-06-01 | decision-to-assess-notified {day} | 2026-06-14 | 2026-06-15 | 2026-06-16 | 14 days: 14 in June
    concession.notify-no-plan             | appeal-conceded 2026-06-01 order=assess                                | 2026-06-01 | refusal-to-issue-notified {day}   | 2026-08-09 | 2026-08-10 | 2026-08-11 | 70 days: 29 in June + 31 in July + 10 in August
    concession.send-final-plan            | appeal-conceded 2026-06-01 order=assess                                | 2026-06-01 | final-plan-sent {day}             | 2026-09-06 | 2026-09-07 | 2026-09-08 | 98 days: 29 in June + 31 in July + 31 in August + 7 in September
    concession.send-final-plan            | appeal-conceded 2026-06-01 order=make-plan                             | 2026-06-01 | final-plan-sent {day}             | 2026-08-16 | 2026-08-17 | 2026-08-18 | 77 days: 29 in June + 31 in July + 17 in August
    concession.send-draft-plan            | appeal-conceded 2026-06-01 order=make-plan                             | 2026-06-01 | draft-plan-served {day}           | 2026-07-05 | 2026-07-06 | 2026-07-07 | 35 days: 29 in June + 6 in July
    concession.amend-contents             | appeal-conceded 2026-06-01 order=amend-contents                        | 2026-06-01 | amended-plan-sent {day}           | 2026-07-05 | 2026-07-06 | 2026-07-07 | 35 days: 29 in June + 6 in July
    concession.amend-contents             | appeal-conceded 2026-06-01 order=continue-and-amend                    | 2026-06-01 | amended-plan-sent {day}           | 2026-07-05 | 2026-07-06 | 2026-07-07 | 35 days: 29 in June + 6 in July
    concession.amend-placement            | appeal-conceded 2026-06-01 order=amend-placement                       | 2026-06-01 | amended-plan-sent {day}           | 2026-06-14 | 2026-06-15 | 2026-06-16 | 14 days: 14 in June
    mediation-agreement.notify-assessment | mediation-agreement-reached 2026-06-01 order=assess                    | 2026-06-01 | decision-to-assess-notified {day} | 2026-06-14 | 2026-06-15 | 2026-06-16 | 14 days: 14 in June
    mediation-agreement.notify-no-plan    | mediation-agreement-reached 2026-06-01 order=assess                    | 2026-06-01 | refusal-to-issue-notified {day}   | 2026-08-09 | 2026-08-10 | 2026-08-11 | 70 days: 29 in June + 31 in July + 10 in August
    mediation-agreement.send-final-plan   | mediation-agreement-reached 2026-06-01 order=assess                    | 2026-06-01 | final-plan-sent {day}             | 2026-09-06 | 2026-09-07 | 2026-09-08 | 98 days: 29 in June + 31 in July + 31 in August + 7 in September
    mediation-agreement.send-final-plan   | mediation-agreement-reached 2026-06-01 order=make-plan                 | 2026-06-01 | final-plan-sent {day}             | 2026-08-16 | 2026-08-17 | 2026-08-18 | 77 days: 29 in June + 31 in July + 17 in August
    mediation-agreement.send-draft-plan   | mediation-agreement-reached 2026-06-01 order=make-plan                 | 2026-06-01 | draft-plan-served {day}           | 2026-07-05 | 2026-07-06 | 2026-07-07 | 35 days: 29 in June + 6 in July
    mediation-agreement.amend-contents    | mediation-agreement-reached 2026-06-01 order=amend-contents            | 2026-06-01 | amended-plan-sent {day}           | 2026-07-05 | 2026-07-06 | 2026-07-07 | 35 days: 29 in June + 6 in July
    mediation-agreement.amend-contents    | mediation-agreement-reached 2026-06-01 order=continue-and-amend        | 2026-06-01 | amended-plan-sent {day}           | 2026-07-05 | 2026-07-06 | 2026-07-07 | 35 days: 29 in June + 6 in July
    mediation-agreement.amend-placement   | mediation-agreement-reached 2026-06-01 order=amend-placement           | 2026-06-01 | amended-plan-sent {day}           | 2026-06-14 | 2026-06-15 | 2026-06-16 | 14 days: 14 in June
    mediation-agreement.carry-out         | mediation-agreement-reached 2026-06-01 order=other                     | 2026-06-01 | agreement-carried-out {day}       | 2026-06-14 | 2026-06-15 | 2026-06-16 | 14 days: 14 in June
    mediation-agreement.carry-out         | mediation-agreement-reached 2026-06-01 order=other agreedBy=2026-09-30 | 2026-06-01 | agreement-carried-out {day}       | 2026-09-29 | 2026-09-30 | 2026-10-01 | the day that the parties agreed in writing
    `,
  },
];
