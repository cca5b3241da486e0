import type { LastDayTable } from './law-table.js';

/** Every limit on its last day, the day before it and the day after it. */
export const lastDays: readonly LastDayTable[] = [
  {
    title: 'Done in time or late: the day before the last day, the last day and the day after',
    lastDays: `
    rule                                       | given                                                                              | start      | done                                                | before     | last       | after      | working
    needs-assessment.notify-decision-to-assess | request-received 2026-09-07                                                        | 2026-09-07 | refusal-to-assess-notified {day}                    | 2026-10-18 | 2026-10-19 | 2026-10-20 | 42 days: 23 in September + 19 in October
    needs-assessment.notify-decision-to-assess | responsibility-arose 2026-09-07                                                    | 2026-09-07 | decision-to-assess-notified {day}                   | 2026-10-18 | 2026-10-19 | 2026-10-20 | 42 days: 23 in September + 19 in October
    needs-assessment.give-advice               | advice-requested 2026-10-19 id=health                                              | 2026-10-19 | advice-received {day} id=health                     | 2026-11-29 | 2026-11-30 | 2026-12-01 | 42 days: 12 in October + 30 in November
    needs-assessment.notify-no-plan            | request-received 2026-01-05, decision-to-assess-notified 2026-01-05                | 2026-01-05 | refusal-to-issue-notified {day}                     | 2026-04-26 | 2026-04-27 | 2026-04-28 | 112 days: 26 in January + 28 in February + 31 in March + 27 in April
    needs-assessment.send-final-plan           | request-received 2026-01-05                                                        | 2026-01-05 | final-plan-sent {day}                               | 2026-05-24 | 2026-05-25 | 2026-05-26 | 140 days: 26 in January + 28 in February + 31 in March + 30 in April + 25 in May
    plan.reply-to-consultation                 | setting-consulted 2026-03-02 id=hill-school                                        | 2026-03-02 | setting-replied {day} id=hill-school                | 2026-03-16 | 2026-03-17 | 2026-03-18 | 15 days: 15 in March
    annual-review.complete-review              | plan-made 2025-03-01                                                               |            | review-decision-notified {day} outcome=cease        | 2026-02-27 | 2026-02-28 | 2026-03-01 | the eve of 1 March 2026
    annual-review.complete-review              | final-plan-sent 2025-03-01                                                         |            | review-decision-notified {day} outcome=cease        | 2026-02-27 | 2026-02-28 | 2026-03-01 | the eve of 1 March 2026
    annual-review.give-notice-of-meeting       | review-meeting-arranged 2026-10-01 meetingOn=2026-11-12                            | 2026-10-01 | meeting-notice-given {day} meetingOn=2026-11-12     | 2026-10-27 | 2026-10-28 | 2026-10-29 | fifteen days before the meeting: fourteen are clear
    annual-review.circulate-advice             | review-meeting-arranged 2026-10-01 meetingOn=2026-11-12                            | 2026-10-01 | review-advice-circulated {day} meetingOn=2026-11-12 | 2026-10-27 | 2026-10-28 | 2026-10-29 | fifteen days before the meeting: fourteen are clear
    annual-review.send-report                  | review-meeting-held 2026-07-16                                                     | 2026-07-16 | review-report-sent {day}                            | 2026-07-29 | 2026-07-30 | 2026-07-31 | 14 days: 14 in July
    annual-review.notify-decision              | review-meeting-held 2026-07-16                                                     | 2026-07-16 | review-decision-notified {day} outcome=cease        | 2026-08-12 | 2026-08-13 | 2026-08-14 | 28 days: 15 in July + 13 in August
    annual-review.send-amendment-notice        | review-meeting-held 2026-07-16, review-decision-notified 2026-07-16 outcome=amend  | 2026-07-16 | amendment-notice-sent {day}                         | 2026-08-12 | 2026-08-13 | 2026-08-14 | 28 days: 15 in July + 13 in August
    annual-review.send-final-plan              | amendment-notice-sent 2026-03-02                                                   | 2026-03-02 | amended-plan-sent {day}                             | 2026-04-26 | 2026-04-27 | 2026-04-28 | 56 days: 29 in March + 27 in April
    annual-review.send-final-plan              | amendment-notice-sent 2026-11-20                                                   | 2026-11-20 | decision-not-to-amend-notified {day}                | 2027-01-14 | 2027-01-15 | 2027-01-16 | 56 days: 10 in November + 31 in December + 15 in January
    annual-review.send-final-plan-outer        | review-meeting-held 2026-11-12, review-decision-notified 2026-11-20 outcome=amend  |            | amended-plan-sent {day}                             | 2027-02-03 | 2027-02-04 | 2027-02-05 | 84 days: 18 in November + 31 in December + 31 in January + 4 in February
    annual-review.send-final-plan-outer        | review-meeting-held 2026-07-16, review-decision-notified 2026-07-16 outcome=amend  | 2026-07-16 | decision-not-to-amend-notified {day}                | 2026-10-07 | 2026-10-08 | 2026-10-09 | 84 days: 15 in July + 31 in August + 30 in September + 8 in October
    phase-transfer.name-school                 | phase-transfer-expected 2026-01-05 kind=primary-to-secondary transferOn=2026-09-01 | 2026-01-05 | phase-transfer-plan-sent {day}                      | 2026-02-13 | 2026-02-14 | 2026-02-15 | before 15 February
    phase-transfer.name-post-16                | phase-transfer-expected 2026-01-05 kind=secondary-to-post-16 transferOn=2026-09-01 | 2026-01-05 | phase-transfer-plan-sent {day}                      | 2026-03-29 | 2026-03-30 | 2026-03-31 | before 31 March
    phase-transfer.name-next-post-16           | phase-transfer-expected 2026-01-05 kind=between-post-16 transferOn=2026-09-01      | 2026-01-05 | phase-transfer-plan-sent {day}                      | 2026-03-31 | 2026-04-01 | 2026-04-02 | five months before 1 September
    reassessment.notify-decision               | reassessment-requested 2026-11-16                                                  | 2026-11-16 | reassessment-refused-notified {day}                 | 2026-11-30 | 2026-12-01 | 2026-12-02 | 15 days: 14 in November + 1 in December
    reassessment.notify-decision               | reassessment-requested 2026-03-23                                                  | 2026-03-23 | reassessment-agreed-notified {day}                  | 2026-04-06 | 2026-04-07 | 2026-04-08 | 15 days: 8 in March + 7 in April
    reassessment.send-final-plan               | reassessment-agreed-notified 2026-02-02                                            | 2026-02-02 | final-plan-sent {day}                               | 2026-05-10 | 2026-05-11 | 2026-05-12 | 98 days: 26 in February + 31 in March + 30 in April + 11 in May
    amendment.send-final-plan                  | amendment-notice-sent 2026-03-02 without=review                                    | 2026-03-02 | decision-not-to-amend-notified {day}                | 2026-04-26 | 2026-04-27 | 2026-04-28 | 56 days: 29 in March + 27 in April
    amendment.send-final-plan                  | amendment-notice-sent 2026-11-20 without=review                                    | 2026-11-20 | amended-plan-sent {day}                             | 2027-01-14 | 2027-01-15 | 2027-01-16 | 56 days: 10 in November + 31 in December + 15 in January
    plan-transfer.transfer-plan                | move-notified 2026-12-18 movesOn=2026-12-19                                        | 2026-12-18 | plan-transferred {day}                              | 2027-01-11 | 2027-01-12 | 2027-01-13 | 18 December is working day 1; not 25 and 28 December and 1 January
    plan-transfer.transfer-plan                | move-notified 2026-01-05 movesOn=2026-09-01                                        | 2026-01-05 | plan-transferred {day}                              | 2026-08-31 | 2026-09-01 | 2026-09-02 | known long before: on the day of the move
    plan-transfer.inform-family                | plan-transferred 2026-09-01                                                        | 2026-09-01 | transfer-explained-to-family {day}                  | 2026-10-12 | 2026-10-13 | 2026-10-14 | 42 days: 29 in September + 13 in October
    plan-transfer.review-plan                  | plan-transferred 2026-09-01                                                        |            | review-decision-notified {day} outcome=maintain     | 2026-11-29 | 2026-11-30 | 2026-12-01 | three months: the eve of 1 December
    mediation.contact-adviser                  | decision-notice-sent 2026-01-05                                                    | 2026-01-05 | mediation-adviser-contacted {day}                   | 2026-03-04 | 2026-03-05 | 2026-03-06 | the corresponding day
    mediation.issue-certificate                | mediation-declined 2026-06-03                                                      | 2026-06-03 | mediation-certificate-issued {day}                  | 2026-06-07 | 2026-06-08 | 2026-06-09 | 4, 5 and 8 June
    mediation.issue-certificate                | mediation-concluded 2026-06-03                                                     | 2026-06-03 | mediation-certificate-issued {day}                  | 2026-06-07 | 2026-06-08 | 2026-06-09 | 4, 5 and 8 June
    mediation.pass-on-health-issues            | mediation-health-issues-raised 2026-06-03                                          | 2026-06-03 | health-issues-passed-on {day}                       | 2026-06-07 | 2026-06-08 | 2026-06-09 | 4, 5 and 8 June
    mediation.arrange                          | mediation-requested 2026-06-03                                                     | 2026-06-03 | mediation-arranged {day}                            | 2026-07-02 | 2026-07-03 | 2026-07-04 | 30 days: 27 in June + 3 in July
    appeal.lodge                               | decision-notice-sent 2026-01-05                                                    | 2026-01-05 | appeal-lodged {day}                                 | 2026-03-04 | 2026-03-05 | 2026-03-06 | the corresponding day
    appeal.respond                             | appeal-notified 2026-06-03                                                         | 2026-06-03 | appeal-response-sent {day}                          | 2026-07-14 | 2026-07-15 | 2026-07-16 | 30 working days: 19 in June + 11 in July
    tribunal-recommendation.reply              | health-recommendation-made 2026-07-20                                              | 2026-07-20 | recommendation-answered {day}                       | 2026-08-23 | 2026-08-24 | 2026-08-25 | 35 days: 11 in July + 24 in August
    detained.notify-decision-to-assess         | detained-request-received 2026-09-07                                               | 2026-09-07 | decision-to-assess-notified {day}                   | 2026-10-18 | 2026-10-19 | 2026-10-20 | 42 days: 23 in September + 19 in October
    detained.notify-decision-to-assess         | detained-request-received 2026-01-05                                               | 2026-01-05 | refusal-to-assess-notified {day}                    | 2026-02-15 | 2026-02-16 | 2026-02-17 | 42 days: 26 in January + 16 in February
    detained.notify-no-plan                    | detained-request-received 2026-09-07, decision-to-assess-notified 2026-09-07       | 2026-09-07 | refusal-to-issue-notified {day}                     | 2026-12-27 | 2026-12-28 | 2026-12-29 | 112 days: 23 in September + 31 in October + 30 in November + 28 in December
    detained.send-final-plan                   | detained-request-received 2026-01-05                                               | 2026-01-05 | final-plan-sent {day}                               | 2026-05-24 | 2026-05-25 | 2026-05-26 | 140 days: 26 in January + 28 in February + 31 in March + 30 in April + 25 in May
    improvement.submit-statement               | statement-of-action-required 2020-03-27                                            | 2020-03-27 | statement-of-action-submitted {day}                 | 2020-07-08 | 2020-07-09 | 2020-07-10 | 70 working days; Easter, 8 May and 25 May are not counted
    improvement.resubmit-statement             | statement-of-action-returned 2026-06-03                                            | 2026-06-03 | statement-of-action-submitted {day}                 | 2026-06-16 | 2026-06-17 | 2026-06-18 | 10 working days: 4 and 5, 8 to 12, 15 to 17 June
    `,
  },
  {
    title:
      'The early review of a young child: the day before the last day, the last day and the day after',
    born: '2023-01-01',
    lastDays: `
    rule                                      | given                | start | done                                         | before     | last       | after      | working
    annual-review.consider-early-years-review | plan-made 2026-03-15 |       | early-years-review-considered {day}          | 2026-09-14 | 2026-09-15 | 2026-09-16 | the corresponding day
    annual-review.consider-early-years-review | plan-made 2026-03-15 |       | review-decision-notified {day} outcome=cease | 2026-09-14 | 2026-09-15 | 2026-09-16 | the corresponding day
    `,
  },
  {
    title: 'A window for the views of the family: inside it, on its last day and after it',
    lastDays: `
    rule                               | given                                           | heard                          | sent                    | before     | last       | after      | working
    plan.hear-representations          | draft-plan-served 2026-03-02                    | representations-received {day} | final-plan-sent {day}   | 2026-03-15 | 2026-03-16 | 2026-03-17 | 2 March is day 1, 16 March day 15
    annual-review.hear-representations | amendment-notice-sent 2026-03-02                | representations-received {day} | amended-plan-sent {day} | 2026-03-15 | 2026-03-16 | 2026-03-17 | 2 March is day 1, 16 March day 15
    amendment.hear-representations     | amendment-notice-sent 2026-03-02 without=review | representations-received {day} | amended-plan-sent {day} | 2026-03-15 | 2026-03-16 | 2026-03-17 | 2 March is day 1, 16 March day 15
    plan.hear-representations          | draft-plan-served 2028-02-15                    | representations-received {day} | final-plan-sent {day}   | 2028-02-28 | 2028-02-29 | 2028-03-01 | 15 February is day 1, 29 February day 15
    `,
  },
  {
    title: 'The rights of the young person: the day before they pass, that day and the day after',
    born: '2010-09-10',
    lastDays: `
    rule                     | given | before     | last       | after      | working
    young-person.rights-pass |       | 2027-06-24 | 2027-06-25 | 2027-06-26 | sixteen on 10 September 2026: the last Friday in June 2027
    `,
  },
];
