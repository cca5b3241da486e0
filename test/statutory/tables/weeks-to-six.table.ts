import type { LawTable } from './law-table.js';

/** Limits of two to six weeks: the starting day is not counted, every other day is. */
export const weeksToSix: readonly LawTable[] = [
  {
    title: 'Within 2 weeks, whatever day the last one is',
    each: `
    annual-review.send-report             | review-meeting-held {from}
    tribunal-order.notify-assessment      | tribunal-order-made {from} order=assess
    concession.notify-assessment          | appeal-conceded {from} order=assess
    mediation-agreement.notify-assessment | mediation-agreement-reached {from} order=assess
    tribunal-order.amend-placement        | tribunal-order-made {from} order=amend-placement
    concession.amend-placement            | appeal-conceded {from} order=amend-placement
    mediation-agreement.amend-placement   | mediation-agreement-reached {from} order=amend-placement
    tribunal-order.reconsider             | tribunal-order-made {from} order=reconsider
    mediation-agreement.carry-out         | mediation-agreement-reached {from} order=other
    `,
    rows: `
    from       | due        | act by     | working
    2026-09-07 | 2026-09-21 | 2026-09-21 | 14 days: 14 in September
    2026-01-31 | 2026-02-14 | 2026-02-13 | 14 days: 14 in February; from a month end, a Saturday, which stands
    2027-12-31 | 2028-01-14 | 2028-01-14 | 14 days: 14 in January; from the end of a year
    2028-02-29 | 2028-03-14 | 2028-03-14 | 14 days: 14 in March; from a 29 February
    2028-02-15 | 2028-02-29 | 2028-02-29 | 14 days: 14 in February; ends on a 29 February
    2028-02-28 | 2028-03-13 | 2028-03-13 | 14 days: 1 in February + 13 in March; over a 29 February
    2027-02-28 | 2027-03-14 | 2027-03-12 | 14 days: 14 in March; no 29 February in 2027, a Sunday, which stands
    2026-03-15 | 2026-03-29 | 2026-03-27 | 14 days: 14 in March; ends on the Sunday on which the clocks go forward, a Sunday, which stands
    2026-03-29 | 2026-04-12 | 2026-04-10 | 14 days: 2 in March + 12 in April; starts as the clocks go forward, a Sunday, which stands
    2026-03-27 | 2026-04-10 | 2026-04-10 | 14 days: 4 in March + 10 in April; over the change of the clocks in March
    2026-10-11 | 2026-10-25 | 2026-10-23 | 14 days: 14 in October; ends on the Sunday on which the clocks go back, a Sunday, which stands
    2026-10-25 | 2026-11-08 | 2026-11-06 | 14 days: 6 in October + 8 in November; starts as the clocks go back, a Sunday, which stands
    2026-10-24 | 2026-11-07 | 2026-11-06 | 14 days: 7 in October + 7 in November; over the change of the clocks in October, a Saturday, which stands
    2025-12-11 | 2025-12-25 | 2025-12-24 | 14 days: 14 in December; Christmas Day stands
    2026-12-14 | 2026-12-28 | 2026-12-24 | 14 days: 14 in December; the substitute for Boxing Day stands
    2026-12-18 | 2027-01-01 | 2026-12-31 | 14 days: 13 in December + 1 in January; New Year's Day stands
    2026-03-20 | 2026-04-03 | 2026-04-02 | 14 days: 11 in March + 3 in April; Good Friday stands
    2026-03-23 | 2026-04-06 | 2026-04-02 | 14 days: 8 in March + 6 in April; Easter Monday stands, with four days off before its end
    2026-08-17 | 2026-08-31 | 2026-08-28 | 14 days: 14 in August; August counts, and the summer bank holiday stands
    2022-05-20 | 2022-06-03 | 2022-06-01 | 14 days: 11 in May + 3 in June; the Jubilee of 2022 stands
    `,
  },
  {
    title: 'Within 4 weeks, whatever day the last one is',
    each: `
    annual-review.notify-decision       | review-meeting-held {from}
    annual-review.send-amendment-notice | review-meeting-held {from}, review-decision-notified {from} outcome=amend
    `,
    rows: `
    from       | due        | act by     | working
    2026-09-07 | 2026-10-05 | 2026-10-05 | 28 days: 23 in September + 5 in October
    2026-01-31 | 2026-02-28 | 2026-02-27 | 28 days: 28 in February; from a month end, a Saturday, which stands
    2027-12-31 | 2028-01-28 | 2028-01-28 | 28 days: 28 in January; from the end of a year
    2028-02-29 | 2028-03-28 | 2028-03-28 | 28 days: 28 in March; from a 29 February
    2028-02-01 | 2028-02-29 | 2028-02-29 | 28 days: 28 in February; ends on a 29 February
    2028-02-28 | 2028-03-27 | 2028-03-27 | 28 days: 1 in February + 27 in March; over a 29 February
    2027-02-28 | 2027-03-28 | 2027-03-25 | 28 days: 28 in March; no 29 February in 2027, a Sunday, which stands
    2026-03-01 | 2026-03-29 | 2026-03-27 | 28 days: 28 in March; ends on the Sunday on which the clocks go forward, a Sunday, which stands
    2026-03-29 | 2026-04-26 | 2026-04-24 | 28 days: 2 in March + 26 in April; starts as the clocks go forward, a Sunday, which stands
    2026-03-27 | 2026-04-24 | 2026-04-24 | 28 days: 4 in March + 24 in April; over the change of the clocks in March
    2026-09-27 | 2026-10-25 | 2026-10-23 | 28 days: 3 in September + 25 in October; ends on the Sunday on which the clocks go back, a Sunday, which stands
    2026-10-25 | 2026-11-22 | 2026-11-20 | 28 days: 6 in October + 22 in November; starts as the clocks go back, a Sunday, which stands
    2026-10-24 | 2026-11-21 | 2026-11-20 | 28 days: 7 in October + 21 in November; over the change of the clocks in October, a Saturday, which stands
    2025-11-27 | 2025-12-25 | 2025-12-24 | 28 days: 3 in November + 25 in December; Christmas Day stands
    2026-11-30 | 2026-12-28 | 2026-12-24 | 28 days: 28 in December; the substitute for Boxing Day stands
    2026-12-04 | 2027-01-01 | 2026-12-31 | 28 days: 27 in December + 1 in January; New Year's Day stands
    2026-03-06 | 2026-04-03 | 2026-04-02 | 28 days: 25 in March + 3 in April; Good Friday stands
    2026-03-09 | 2026-04-06 | 2026-04-02 | 28 days: 22 in March + 6 in April; Easter Monday stands, with four days off before its end
    2026-08-03 | 2026-08-31 | 2026-08-28 | 28 days: 28 in August; August counts, and the summer bank holiday stands
    2022-05-06 | 2022-06-03 | 2022-06-01 | 28 days: 25 in May + 3 in June; the Jubilee of 2022 stands
    `,
  },
  {
    title: 'Within 5 weeks, whatever day the last one is',
    each: `
    tribunal-order.send-draft-plan      | tribunal-order-made {from} order=make-plan
    concession.send-draft-plan          | appeal-conceded {from} order=make-plan
    mediation-agreement.send-draft-plan | mediation-agreement-reached {from} order=make-plan
    tribunal-order.amend-contents       | tribunal-order-made {from} order=amend-contents
    concession.amend-contents           | appeal-conceded {from} order=amend-contents
    mediation-agreement.amend-contents  | mediation-agreement-reached {from} order=amend-contents
    tribunal-order.amend-contents       | tribunal-order-made {from} order=continue-and-amend
    concession.amend-contents           | appeal-conceded {from} order=continue-and-amend
    mediation-agreement.amend-contents  | mediation-agreement-reached {from} order=continue-and-amend
    tribunal-recommendation.reply       | health-recommendation-made {from}
    `,
    rows: `
    from       | due        | act by     | working
    2026-09-07 | 2026-10-12 | 2026-10-12 | 35 days: 23 in September + 12 in October
    2026-01-31 | 2026-03-07 | 2026-03-06 | 35 days: 28 in February + 7 in March; from a month end, a Saturday, which stands
    2027-12-31 | 2028-02-04 | 2028-02-04 | 35 days: 31 in January + 4 in February; from the end of a year
    2028-02-29 | 2028-04-04 | 2028-04-04 | 35 days: 31 in March + 4 in April; from a 29 February
    2028-01-25 | 2028-02-29 | 2028-02-29 | 35 days: 6 in January + 29 in February; ends on a 29 February
    2028-02-28 | 2028-04-03 | 2028-04-03 | 35 days: 1 in February + 31 in March + 3 in April; over a 29 February
    2027-02-28 | 2027-04-04 | 2027-04-02 | 35 days: 31 in March + 4 in April; no 29 February in 2027, a Sunday, which stands
    2026-02-22 | 2026-03-29 | 2026-03-27 | 35 days: 6 in February + 29 in March; ends on the Sunday on which the clocks go forward, a Sunday, which stands
    2026-03-29 | 2026-05-03 | 2026-05-01 | 35 days: 2 in March + 30 in April + 3 in May; starts as the clocks go forward, a Sunday, which stands
    2026-03-27 | 2026-05-01 | 2026-05-01 | 35 days: 4 in March + 30 in April + 1 in May; over the change of the clocks in March
    2026-09-20 | 2026-10-25 | 2026-10-23 | 35 days: 10 in September + 25 in October; ends on the Sunday on which the clocks go back, a Sunday, which stands
    2026-10-25 | 2026-11-29 | 2026-11-27 | 35 days: 6 in October + 29 in November; starts as the clocks go back, a Sunday, which stands
    2026-10-24 | 2026-11-28 | 2026-11-27 | 35 days: 7 in October + 28 in November; over the change of the clocks in October, a Saturday, which stands
    2025-11-20 | 2025-12-25 | 2025-12-24 | 35 days: 10 in November + 25 in December; Christmas Day stands
    2026-11-23 | 2026-12-28 | 2026-12-24 | 35 days: 7 in November + 28 in December; the substitute for Boxing Day stands
    2026-11-27 | 2027-01-01 | 2026-12-31 | 35 days: 3 in November + 31 in December + 1 in January; New Year's Day stands
    2026-02-27 | 2026-04-03 | 2026-04-02 | 35 days: 1 in February + 31 in March + 3 in April; Good Friday stands
    2026-03-02 | 2026-04-06 | 2026-04-02 | 35 days: 29 in March + 6 in April; Easter Monday stands, with four days off before its end
    2026-07-27 | 2026-08-31 | 2026-08-28 | 35 days: 4 in July + 31 in August; August counts, and the summer bank holiday stands
    2022-04-29 | 2022-06-03 | 2022-06-01 | 35 days: 1 in April + 31 in May + 3 in June; the Jubilee of 2022 stands
    `,
  },
  {
    title: 'Within 6 weeks, whatever day the last one is',
    each: `
    needs-assessment.notify-decision-to-assess | request-received {from}
    needs-assessment.notify-decision-to-assess | responsibility-arose {from}
    needs-assessment.give-advice               | advice-requested {from} id=health service=community-paediatrics
    detained.notify-decision-to-assess         | detained-request-received {from}
    plan-transfer.inform-family                | plan-transferred {from}
    `,
    rows: `
    from       | due        | act by     | working
    2026-09-07 | 2026-10-19 | 2026-10-19 | 42 days: 23 in September + 19 in October
    2026-01-31 | 2026-03-14 | 2026-03-13 | 42 days: 28 in February + 14 in March; from a month end, a Saturday, which stands
    2027-12-31 | 2028-02-11 | 2028-02-11 | 42 days: 31 in January + 11 in February; from the end of a year
    2028-02-29 | 2028-04-11 | 2028-04-11 | 42 days: 31 in March + 11 in April; from a 29 February
    2028-01-18 | 2028-02-29 | 2028-02-29 | 42 days: 13 in January + 29 in February; ends on a 29 February
    2028-02-28 | 2028-04-10 | 2028-04-10 | 42 days: 1 in February + 31 in March + 10 in April; over a 29 February
    2027-02-28 | 2027-04-11 | 2027-04-09 | 42 days: 31 in March + 11 in April; no 29 February in 2027, a Sunday, which stands
    2026-02-15 | 2026-03-29 | 2026-03-27 | 42 days: 13 in February + 29 in March; ends on the Sunday on which the clocks go forward, a Sunday, which stands
    2026-03-29 | 2026-05-10 | 2026-05-08 | 42 days: 2 in March + 30 in April + 10 in May; starts as the clocks go forward, a Sunday, which stands
    2026-03-27 | 2026-05-08 | 2026-05-08 | 42 days: 4 in March + 30 in April + 8 in May; over the change of the clocks in March
    2026-09-13 | 2026-10-25 | 2026-10-23 | 42 days: 17 in September + 25 in October; ends on the Sunday on which the clocks go back, a Sunday, which stands
    2026-10-25 | 2026-12-06 | 2026-12-04 | 42 days: 6 in October + 30 in November + 6 in December; starts as the clocks go back, a Sunday, which stands
    2026-10-24 | 2026-12-05 | 2026-12-04 | 42 days: 7 in October + 30 in November + 5 in December; over the change of the clocks in October, a Saturday, which stands
    2025-11-13 | 2025-12-25 | 2025-12-24 | 42 days: 17 in November + 25 in December; Christmas Day stands
    2026-11-16 | 2026-12-28 | 2026-12-24 | 42 days: 14 in November + 28 in December; the substitute for Boxing Day stands
    2026-11-20 | 2027-01-01 | 2026-12-31 | 42 days: 10 in November + 31 in December + 1 in January; New Year's Day stands
    2026-02-20 | 2026-04-03 | 2026-04-02 | 42 days: 8 in February + 31 in March + 3 in April; Good Friday stands
    2026-02-23 | 2026-04-06 | 2026-04-02 | 42 days: 5 in February + 31 in March + 6 in April; Easter Monday stands, with four days off before its end
    2026-07-20 | 2026-08-31 | 2026-08-28 | 42 days: 11 in July + 31 in August; August counts, and the summer bank holiday stands
    2022-04-22 | 2022-06-03 | 2022-06-01 | 42 days: 8 in April + 31 in May + 3 in June; the Jubilee of 2022 stands
    `,
  },
];
