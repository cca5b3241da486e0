import type { LawTable } from './law-table.js';

/** Two events that would give the same row give one. */
export const sameRow: readonly LawTable[] = [
  {
    title: 'Two events that start the same row give one row, with the earlier date',
    rows: `
    rule                                 | subject    | starts     | events                                                                                                                                                             | due        | working
    phase-transfer.name-school           | –          | 2026-01-05 | phase-transfer-expected 2026-01-05 kind=infant-to-junior transferOn=2027-09-01, phase-transfer-expected 2026-01-05 kind=primary-to-secondary transferOn=2026-09-01 | 2026-02-14 | two transfers heard of on one day: 14 February of the earlier year
    phase-transfer.name-next-post-16     | –          | 2026-01-05 | phase-transfer-expected 2026-01-05 kind=between-post-16 transferOn=2026-11-01, phase-transfer-expected 2026-01-05 kind=between-post-16 transferOn=2026-10-01       | 2026-05-01 | five months before 1 October
    plan-transfer.transfer-plan          | –          | 2026-08-10 | move-notified 2026-08-10 movesOn=2026-09-15, move-notified 2026-08-10 movesOn=2026-09-01                                                                           | 2026-09-01 | two moves heard of on one day: the earlier
    plan-transfer.transfer-plan          | –          | 2026-08-10 | move-notified 2026-08-10 movesOn=2026-08-20, move-notified 2026-08-10 movesOn=2026-09-15                                                                           | 2026-08-28 | fifteen working days beginning with 10 August: five a week, to Friday 28 August
    needs-assessment.give-advice         | health     | 2026-10-19 | advice-requested 2026-10-19 id=health, advice-requested 2026-10-19 id=psychology                                                                                   | 2026-11-30 | two names are two rows
    tribunal-order.amend-contents        | –          | 2026-06-01 | tribunal-order-made 2026-06-01 order=amend-contents, tribunal-order-made 2026-06-01 order=continue-and-amend                                                       | 2026-07-06 | both orders leave five weeks: one row
    tribunal-order.send-final-plan       | –          | 2026-06-01 | tribunal-order-made 2026-06-01 order=assess, tribunal-order-made 2026-06-01 order=make-plan                                                                        | 2026-08-17 | eleven weeks are earlier than fourteen
    mediation-agreement.carry-out        | –          | 2026-06-01 | mediation-agreement-reached 2026-06-01 order=other, mediation-agreement-reached 2026-06-01 order=other agreedBy=2026-06-10                                         | 2026-06-10 | the agreed day is earlier than two weeks
    mediation.issue-certificate          | –          | 2026-06-03 | mediation-declined 2026-06-03, mediation-concluded 2026-06-03                                                                                                      | 2026-06-08 | both on one day: one row
    annual-review.give-notice-of-meeting | 2026-11-12 | 2026-10-01 | review-meeting-arranged 2026-10-01 meetingOn=2026-11-12, review-meeting-arranged 2026-10-01 meetingOn=2026-11-12                                                   | 2026-10-28 | the same meeting twice: one row
    `,
  },
];
