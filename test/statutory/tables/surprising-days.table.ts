import type { LawTable } from './law-table.js';

/** Days that people ask about, limit by limit. */
export const surprisingDays: readonly LawTable[] = [
  {
    title: 'Weekends, holidays and the ends of months, limit by limit',
    given: '{what} {from} {fields}',
    rows: `
    rule                                  | what                         | from       | fields                          | today      | due        | status  | breach | working
    reassessment.notify-decision          | reassessment-requested       | 2026-11-16 |                                 | 2026-12-01 | 2026-12-01 | running | no     | 16 + 15 = 31 November = 1 December
    reassessment.notify-decision          | reassessment-requested       | 2024-02-20 |                                 | 2024-03-06 | 2024-03-06 | running | no     | 9 days to 29 February, 6 more
    reassessment.notify-decision          | reassessment-requested       | 2026-12-11 |                                 | 2026-12-26 | 2026-12-26 | running | no     | a Saturday at Christmas stands
    reassessment.send-final-plan          | reassessment-agreed-notified | 2026-12-01 |                                 | 2027-03-09 | 2027-03-09 | running | no     | 98 days: 30 + 31 + 28 + 9
    reassessment.send-final-plan          | reassessment-agreed-notified | 2023-12-01 |                                 | 2024-03-08 | 2024-03-08 | running | no     | 98 days: 30 + 31 + 29 + 8
    amendment.send-final-plan             | amendment-notice-sent        | 2026-03-02 | without=review                  | 2026-04-27 | 2026-04-27 | running | no     | 56 days: 29 + 27, Easter inside
    plan-transfer.inform-family           | plan-transferred             | 2026-09-01 |                                 | 2026-10-13 | 2026-10-13 | running | no     | 42 days: 29 + 13
    plan-transfer.inform-family           | plan-transferred             | 2026-11-13 |                                 | 2026-12-25 | 2026-12-25 | running | no     | Christmas Day stands
    annual-review.send-report             | review-meeting-held          | 2026-11-12 |                                 | 2026-11-26 | 2026-11-26 | running | no     | 14 days
    annual-review.send-report             | review-meeting-held          | 2026-10-18 |                                 | 2026-11-01 | 2026-11-01 | running | no     | over the end of summer time
    annual-review.notify-decision         | review-meeting-held          | 2026-11-12 |                                 | 2026-12-10 | 2026-12-10 | running | no     | 28 days: 18 + 10
    annual-review.notify-decision         | review-meeting-held          | 2026-03-06 |                                 | 2026-04-03 | 2026-04-03 | running | no     | Good Friday stands; summer time begins
    annual-review.send-final-plan         | amendment-notice-sent        | 2026-11-20 |                                 | 2027-01-15 | 2027-01-15 | running | no     | 56 days: 10 + 31 + 15
    mediation.arrange                     | mediation-requested          | 2026-01-31 |                                 | 2026-03-02 | 2026-03-02 | running | no     | 30 days: 28 + 2
    mediation.arrange                     | mediation-requested          | 2028-01-31 |                                 | 2028-03-01 | 2028-03-01 | running | no     | 30 days: 29 + 1
    tribunal-recommendation.reply         | health-recommendation-made   | 2026-07-20 |                                 | 2026-08-24 | 2026-08-24 | running | no     | 35 days: 11 + 24; August counts
    tribunal-order.notify-assessment      | tribunal-order-made          | 2026-12-18 | order=assess                    | 2027-01-01 | 2027-01-01 | running | no     | 14 days: 13 + 1
    tribunal-order.notify-no-plan         | tribunal-order-made          | 2026-12-03 | order=assess                    | 2027-02-11 | 2027-02-11 | running | no     | 70 days: 28 + 31 + 11
    tribunal-order.send-final-plan        | tribunal-order-made          | 2026-12-03 | order=assess                    | 2027-03-11 | 2027-03-11 | running | no     | 98 days: 28 + 31 + 28 + 11
    tribunal-order.send-final-plan        | tribunal-order-made          | 2026-12-03 | order=make-plan                 | 2027-02-18 | 2027-02-18 | running | no     | 77 days: 28 + 31 + 18
    tribunal-order.send-draft-plan        | tribunal-order-made          | 2026-12-03 | order=make-plan                 | 2027-01-07 | 2027-01-07 | running | no     | 35 days: 28 + 7
    tribunal-order.reconsider             | tribunal-order-made          | 2026-08-03 | order=reconsider                | 2026-08-17 | 2026-08-17 | running | no     | 14 days in August
    tribunal-order.amend-contents         | tribunal-order-made          | 2027-02-26 | order=amend-contents            | 2027-04-02 | 2027-04-02 | running | no     | 35 days: 2 + 31 + 2
    tribunal-order.amend-contents         | tribunal-order-made          | 2027-02-26 | order=continue-and-amend        | 2027-04-02 | 2027-04-02 | running | no     | the same five weeks
    tribunal-order.amend-placement        | tribunal-order-made          | 2026-12-18 | order=amend-placement           | 2027-01-01 | 2027-01-01 | running | no     | 14 days: 13 + 1
    concession.notify-assessment          | appeal-conceded              | 2026-06-01 | order=assess                    | 2026-06-15 | 2026-06-15 | running | no     | 14 days
    concession.notify-no-plan             | appeal-conceded              | 2026-06-01 | order=assess                    | 2026-08-10 | 2026-08-10 | running | no     | 70 days: 29 + 31 + 10
    concession.send-final-plan            | appeal-conceded              | 2026-06-01 | order=make-plan                 | 2026-08-17 | 2026-08-17 | running | no     | 77 days: 29 + 31 + 17
    concession.send-draft-plan            | appeal-conceded              | 2026-06-01 | order=make-plan                 | 2026-07-06 | 2026-07-06 | running | no     | 35 days: 29 + 6
    concession.amend-contents             | appeal-conceded              | 2026-06-01 | order=amend-contents            | 2026-07-06 | 2026-07-06 | running | no     | 35 days: 29 + 6
    concession.amend-placement            | appeal-conceded              | 2026-06-01 | order=amend-placement           | 2026-06-15 | 2026-06-15 | running | no     | 14 days
    mediation-agreement.notify-assessment | mediation-agreement-reached  | 2026-06-01 | order=assess                    | 2026-06-15 | 2026-06-15 | running | no     | 14 days
    mediation-agreement.notify-no-plan    | mediation-agreement-reached  | 2026-06-01 | order=assess                    | 2026-08-10 | 2026-08-10 | running | no     | 70 days: 29 + 31 + 10
    mediation-agreement.send-final-plan   | mediation-agreement-reached  | 2026-06-01 | order=assess                    | 2026-09-07 | 2026-09-07 | running | no     | 98 days: 29 + 31 + 31 + 7
    mediation-agreement.send-draft-plan   | mediation-agreement-reached  | 2026-06-01 | order=make-plan                 | 2026-07-06 | 2026-07-06 | running | no     | 35 days
    mediation-agreement.amend-contents    | mediation-agreement-reached  | 2026-06-01 | order=amend-contents            | 2026-07-06 | 2026-07-06 | running | no     | 35 days
    mediation-agreement.amend-placement   | mediation-agreement-reached  | 2026-06-01 | order=amend-placement           | 2026-06-15 | 2026-06-15 | running | no     | 14 days
    mediation-agreement.carry-out         | mediation-agreement-reached  | 2026-06-01 | order=other                     | 2026-06-15 | 2026-06-15 | running | no     | 14 days
    mediation-agreement.carry-out         | mediation-agreement-reached  | 2026-06-01 | order=other agreedBy=2026-09-30 | 2026-09-30 | 2026-09-30 | running | no     | the parties agreed on that day
    detained.notify-decision-to-assess    | detained-request-received    | 2026-09-07 |                                 | 2026-10-19 | 2026-10-19 | running | no     | 42 days: 23 + 19
    detained.send-final-plan              | detained-request-received    | 2026-09-07 |                                 | 2027-01-25 | 2027-01-25 | running | no     | 140 days: 23 + 31 + 30 + 31 + 25
    plan.hear-representations             | draft-plan-served            | 2026-12-14 |                                 | 2026-12-28 | 2026-12-28 | running | no     | day 1 is the 14th, day 15 the 28th
    annual-review.hear-representations    | amendment-notice-sent        | 2026-11-20 |                                 | 2026-12-04 | 2026-12-04 | running | no     | 11 days to 30 November, 4 more
    amendment.hear-representations        | amendment-notice-sent        | 2024-02-20 | without=review                  | 2024-03-05 | 2024-03-05 | running | no     | 10 days to 29 February, 5 more
    plan.reply-to-consultation            | setting-consulted            | 2026-12-14 | id=s1                           | 2026-12-29 | 2026-12-29 | running | no     | 14 + 15 = 29
    `,
  },
  {
    title: 'Days on which people are surprised, and the last working day before them',
    given: '{what} {from} {fields}',
    rows: `
    rule                                       | what                 | from       | fields    | due        | act by     | working
    needs-assessment.notify-decision-to-assess | request-received     | 2026-09-07 |           | 2026-10-19 | 2026-10-19 | Monday to Monday: 42 days after the day of receipt
    needs-assessment.notify-decision-to-assess | request-received     | 2026-01-31 |           | 2026-03-14 | 2026-03-13 | month ends: 28 days of February + 14; a Saturday
    needs-assessment.notify-decision-to-assess | request-received     | 2024-01-31 |           | 2024-03-13 | 2024-03-13 | leap year: 29 days of February + 13
    needs-assessment.notify-decision-to-assess | request-received     | 2023-01-31 |           | 2023-03-14 | 2023-03-14 | no leap year: 28 days of February + 14
    needs-assessment.notify-decision-to-assess | request-received     | 2028-02-29 |           | 2028-04-11 | 2028-04-11 | received on 29 February: 31 days to 31 March + 11
    needs-assessment.notify-decision-to-assess | request-received     | 2026-02-28 |           | 2026-04-11 | 2026-04-10 | clocks go forward on 29 March; a Saturday
    needs-assessment.notify-decision-to-assess | request-received     | 2026-03-29 |           | 2026-05-10 | 2026-05-08 | received as the clocks go forward; a Sunday
    needs-assessment.notify-decision-to-assess | request-received     | 2026-09-20 |           | 2026-11-01 | 2026-10-30 | clocks go back on 25 October; a Sunday
    needs-assessment.notify-decision-to-assess | request-received     | 2026-10-25 |           | 2026-12-06 | 2026-12-04 | received as the clocks go back; a Sunday
    needs-assessment.notify-decision-to-assess | request-received     | 2025-11-13 |           | 2025-12-25 | 2025-12-24 | Christmas Day stands
    needs-assessment.notify-decision-to-assess | request-received     | 2026-11-14 |           | 2026-12-26 | 2026-12-24 | Boxing Day, a Saturday, stands
    needs-assessment.notify-decision-to-assess | request-received     | 2026-11-16 |           | 2026-12-28 | 2026-12-24 | the substitute for Boxing Day stands
    needs-assessment.notify-decision-to-assess | request-received     | 2025-11-20 |           | 2026-01-01 | 2025-12-31 | New Year's Day stands
    needs-assessment.notify-decision-to-assess | request-received     | 2026-02-20 |           | 2026-04-03 | 2026-04-02 | Good Friday stands
    needs-assessment.notify-decision-to-assess | request-received     | 2026-02-23 |           | 2026-04-06 | 2026-04-02 | Easter Monday stands: four days off before it end
    needs-assessment.notify-decision-to-assess | request-received     | 2022-04-22 |           | 2022-06-03 | 2022-06-01 | the Jubilee of 2022: Thursday and Friday are off
    needs-assessment.notify-decision-to-assess | request-received     | 2026-07-20 |           | 2026-08-31 | 2026-08-28 | the school summer stops nothing; a bank holiday stands
    needs-assessment.give-advice               | advice-requested     | 2026-10-19 | id=health | 2026-11-30 | 2026-11-30 | 42 days after the day the body received it
    needs-assessment.give-advice               | advice-requested     | 2026-07-15 | id=health | 2026-08-26 | 2026-08-26 | the school summer stops nothing
    needs-assessment.give-advice               | advice-requested     | 2026-11-13 | id=health | 2026-12-25 | 2026-12-24 | Christmas Day stands
    needs-assessment.give-advice               | advice-requested     | 2024-02-28 | id=health | 2024-04-10 | 2024-04-10 | over 29 February, Easter and the change of clocks
    needs-assessment.send-final-plan           | request-received     | 2026-09-07 |           | 2027-01-25 | 2027-01-25 | 140 days after the day of receipt
    needs-assessment.send-final-plan           | request-received     | 2026-01-31 |           | 2026-06-20 | 2026-06-19 | from a month end; a Saturday stands
    needs-assessment.send-final-plan           | request-received     | 2028-01-31 |           | 2028-06-19 | 2028-06-19 | 29 February inside
    needs-assessment.send-final-plan           | request-received     | 2026-11-21 |           | 2027-04-10 | 2027-04-09 | over Christmas and Easter; a Saturday stands
    needs-assessment.send-final-plan           | request-received     | 2025-11-14 |           | 2026-04-03 | 2026-04-02 | Good Friday stands
    needs-assessment.send-final-plan           | request-received     | 2022-12-19 |           | 2023-05-08 | 2023-05-05 | the Coronation bank holiday of 2023 stands
    needs-assessment.send-final-plan           | request-received     | 2014-04-14 |           | 2014-09-01 | 2014-09-01 | the first day of the Regulations
    mediation.contact-adviser                  | decision-notice-sent | 2025-10-01 |           | 2025-12-01 | 2025-12-01 | two months: the corresponding day or the last of the month; nothing moves it
    mediation.contact-adviser                  | decision-notice-sent | 2025-01-06 |           | 2025-03-06 | 2025-03-06 | two months: the corresponding day or the last of the month; nothing moves it
    mediation.contact-adviser                  | decision-notice-sent | 2025-12-31 |           | 2026-02-28 | 2026-02-27 | two months: the corresponding day or the last of the month; nothing moves it
    mediation.contact-adviser                  | decision-notice-sent | 2023-12-31 |           | 2024-02-29 | 2024-02-29 | two months: the corresponding day or the last of the month; nothing moves it
    mediation.contact-adviser                  | decision-notice-sent | 2025-10-25 |           | 2025-12-25 | 2025-12-24 | two months: the corresponding day or the last of the month; nothing moves it
    mediation.contact-adviser                  | decision-notice-sent | 2025-11-01 |           | 2026-01-01 | 2025-12-31 | two months: the corresponding day or the last of the month; nothing moves it
    mediation.contact-adviser                  | decision-notice-sent | 2023-10-24 |           | 2023-12-24 | 2023-12-22 | two months: the corresponding day or the last of the month; nothing moves it
    mediation.contact-adviser                  | decision-notice-sent | 2026-05-31 |           | 2026-07-31 | 2026-07-31 | two months: the corresponding day or the last of the month; nothing moves it
    mediation.contact-adviser                  | decision-notice-sent | 2026-06-01 |           | 2026-08-01 | 2026-07-31 | two months: the corresponding day or the last of the month; nothing moves it
    mediation.contact-adviser                  | decision-notice-sent | 2026-06-30 |           | 2026-08-30 | 2026-08-28 | two months: the corresponding day or the last of the month; nothing moves it
    mediation.contact-adviser                  | decision-notice-sent | 2026-07-01 |           | 2026-09-01 | 2026-09-01 | two months: the corresponding day or the last of the month; nothing moves it
    mediation.contact-adviser                  | decision-notice-sent | 2026-02-03 |           | 2026-04-03 | 2026-04-02 | two months: the corresponding day or the last of the month; nothing moves it
    mediation.contact-adviser                  | decision-notice-sent | 2026-01-05 |           | 2026-03-05 | 2026-03-05 | two months: the corresponding day or the last of the month; nothing moves it
    `,
  },
  {
    title: 'Sixteen weeks from the request, whenever it was decided to assess',
    given: 'request-received {from}, decision-to-assess-notified {from}',
    rows: `
    rule                            | from       | due        | act by     | working
    needs-assessment.notify-no-plan | 2026-01-05 | 2026-04-27 | 2026-04-27 | 112 days after the day of receipt
    needs-assessment.notify-no-plan | 2026-09-07 | 2026-12-28 | 2026-12-24 | a bank holiday stands
    needs-assessment.notify-no-plan | 2024-05-14 | 2024-09-03 | 2024-09-03 | the school summer stops nothing
    needs-assessment.notify-no-plan | 2027-11-09 | 2028-02-29 | 2028-02-29 | 29 February is a day like another
    `,
  },
];
