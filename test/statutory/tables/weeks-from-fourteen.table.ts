import type { LawTable } from './law-table.js';

/** Limits of fourteen to twenty weeks: the starting day is not counted, every other day is. */
export const weeksFromFourteen: readonly LawTable[] = [
  {
    title: 'Within 14 weeks, whatever day the last one is',
    each: `
    reassessment.send-final-plan        | reassessment-agreed-notified {from}
    tribunal-order.send-final-plan      | tribunal-order-made {from} order=assess
    concession.send-final-plan          | appeal-conceded {from} order=assess
    mediation-agreement.send-final-plan | mediation-agreement-reached {from} order=assess
    `,
    rows: `
    from       | due        | act by     | working
    2026-09-07 | 2026-12-14 | 2026-12-14 | 98 days: 23 in September + 31 in October + 30 in November + 14 in December
    2026-01-31 | 2026-05-09 | 2026-05-08 | 98 days: 28 in February + 31 in March + 30 in April + 9 in May; from a month end, a Saturday, which stands
    2027-12-31 | 2028-04-07 | 2028-04-07 | 98 days: 31 in January + 29 in February + 31 in March + 7 in April; from the end of a year
    2028-02-29 | 2028-06-06 | 2028-06-06 | 98 days: 31 in March + 30 in April + 31 in May + 6 in June; from a 29 February
    2027-11-23 | 2028-02-29 | 2028-02-29 | 98 days: 7 in November + 31 in December + 31 in January + 29 in February; ends on a 29 February
    2028-02-28 | 2028-06-05 | 2028-06-05 | 98 days: 1 in February + 31 in March + 30 in April + 31 in May + 5 in June; over a 29 February
    2027-02-28 | 2027-06-06 | 2027-06-04 | 98 days: 31 in March + 30 in April + 31 in May + 6 in June; no 29 February in 2027, a Sunday, which stands
    2025-12-21 | 2026-03-29 | 2026-03-27 | 98 days: 10 in December + 31 in January + 28 in February + 29 in March; ends on the Sunday on which the clocks go forward, a Sunday, which stands
    2026-03-29 | 2026-07-05 | 2026-07-03 | 98 days: 2 in March + 30 in April + 31 in May + 30 in June + 5 in July; starts as the clocks go forward, a Sunday, which stands
    2026-03-27 | 2026-07-03 | 2026-07-03 | 98 days: 4 in March + 30 in April + 31 in May + 30 in June + 3 in July; over the change of the clocks in March
    2026-07-19 | 2026-10-25 | 2026-10-23 | 98 days: 12 in July + 31 in August + 30 in September + 25 in October; ends on the Sunday on which the clocks go back, a Sunday, which stands
    2026-10-25 | 2027-01-31 | 2027-01-29 | 98 days: 6 in October + 30 in November + 31 in December + 31 in January; starts as the clocks go back, a Sunday, which stands
    2026-10-24 | 2027-01-30 | 2027-01-29 | 98 days: 7 in October + 30 in November + 31 in December + 30 in January; over the change of the clocks in October, a Saturday, which stands
    2025-09-18 | 2025-12-25 | 2025-12-24 | 98 days: 12 in September + 31 in October + 30 in November + 25 in December; Christmas Day stands
    2026-09-21 | 2026-12-28 | 2026-12-24 | 98 days: 9 in September + 31 in October + 30 in November + 28 in December; the substitute for Boxing Day stands
    2026-09-25 | 2027-01-01 | 2026-12-31 | 98 days: 5 in September + 31 in October + 30 in November + 31 in December + 1 in January; New Year's Day stands
    2025-12-26 | 2026-04-03 | 2026-04-02 | 98 days: 5 in December + 31 in January + 28 in February + 31 in March + 3 in April; Good Friday stands
    2025-12-29 | 2026-04-06 | 2026-04-02 | 98 days: 2 in December + 31 in January + 28 in February + 31 in March + 6 in April; Easter Monday stands, with four days off before its end
    2026-05-25 | 2026-08-31 | 2026-08-28 | 98 days: 6 in May + 30 in June + 31 in July + 31 in August; August counts, and the summer bank holiday stands
    2022-02-25 | 2022-06-03 | 2022-06-01 | 98 days: 3 in February + 31 in March + 30 in April + 31 in May + 3 in June; the Jubilee of 2022 stands
    `,
  },
  {
    title: 'Within 16 weeks, whatever day the last one is',
    each: `
    needs-assessment.notify-no-plan | request-received {from}, decision-to-assess-notified {from}
    needs-assessment.notify-no-plan | responsibility-arose {from}, decision-to-assess-notified {from}
    detained.notify-no-plan         | detained-request-received {from}, decision-to-assess-notified {from}
    `,
    rows: `
    from       | due        | act by     | working
    2026-09-07 | 2026-12-28 | 2026-12-24 | 112 days: 23 in September + 31 in October + 30 in November + 28 in December; a weekend stands
    2026-01-31 | 2026-05-23 | 2026-05-22 | 112 days: 28 in February + 31 in March + 30 in April + 23 in May; from a month end, a Saturday, which stands
    2027-12-31 | 2028-04-21 | 2028-04-21 | 112 days: 31 in January + 29 in February + 31 in March + 21 in April; from the end of a year
    2028-02-29 | 2028-06-20 | 2028-06-20 | 112 days: 31 in March + 30 in April + 31 in May + 20 in June; from a 29 February
    2027-11-09 | 2028-02-29 | 2028-02-29 | 112 days: 21 in November + 31 in December + 31 in January + 29 in February; ends on a 29 February
    2028-02-28 | 2028-06-19 | 2028-06-19 | 112 days: 1 in February + 31 in March + 30 in April + 31 in May + 19 in June; over a 29 February
    2027-02-28 | 2027-06-20 | 2027-06-18 | 112 days: 31 in March + 30 in April + 31 in May + 20 in June; no 29 February in 2027, a Sunday, which stands
    2025-12-07 | 2026-03-29 | 2026-03-27 | 112 days: 24 in December + 31 in January + 28 in February + 29 in March; ends on the Sunday on which the clocks go forward, a Sunday, which stands
    2026-03-29 | 2026-07-19 | 2026-07-17 | 112 days: 2 in March + 30 in April + 31 in May + 30 in June + 19 in July; starts as the clocks go forward, a Sunday, which stands
    2026-03-27 | 2026-07-17 | 2026-07-17 | 112 days: 4 in March + 30 in April + 31 in May + 30 in June + 17 in July; over the change of the clocks in March
    2026-07-05 | 2026-10-25 | 2026-10-23 | 112 days: 26 in July + 31 in August + 30 in September + 25 in October; ends on the Sunday on which the clocks go back, a Sunday, which stands
    2026-10-25 | 2027-02-14 | 2027-02-12 | 112 days: 6 in October + 30 in November + 31 in December + 31 in January + 14 in February; starts as the clocks go back, a Sunday, which stands
    2026-10-24 | 2027-02-13 | 2027-02-12 | 112 days: 7 in October + 30 in November + 31 in December + 31 in January + 13 in February; over the change of the clocks in October, a Saturday, which stands
    2025-09-04 | 2025-12-25 | 2025-12-24 | 112 days: 26 in September + 31 in October + 30 in November + 25 in December; Christmas Day stands
    2026-09-11 | 2027-01-01 | 2026-12-31 | 112 days: 19 in September + 31 in October + 30 in November + 31 in December + 1 in January; New Year's Day stands
    2025-12-12 | 2026-04-03 | 2026-04-02 | 112 days: 19 in December + 31 in January + 28 in February + 31 in March + 3 in April; Good Friday stands
    2025-12-15 | 2026-04-06 | 2026-04-02 | 112 days: 16 in December + 31 in January + 28 in February + 31 in March + 6 in April; Easter Monday stands, with four days off before its end
    2026-05-11 | 2026-08-31 | 2026-08-28 | 112 days: 20 in May + 30 in June + 31 in July + 31 in August; August counts, and the summer bank holiday stands
    2022-02-11 | 2022-06-03 | 2022-06-01 | 112 days: 17 in February + 31 in March + 30 in April + 31 in May + 3 in June; the Jubilee of 2022 stands
    `,
  },
  {
    title: 'Within 20 weeks, whatever day the last one is',
    each: `
    needs-assessment.send-final-plan | request-received {from}
    needs-assessment.send-final-plan | responsibility-arose {from}
    detained.send-final-plan         | detained-request-received {from}
    `,
    rows: `
    from       | due        | act by     | working
    2026-09-07 | 2027-01-25 | 2027-01-25 | 140 days: 23 in September + 31 in October + 30 in November + 31 in December + 25 in January
    2026-01-31 | 2026-06-20 | 2026-06-19 | 140 days: 28 in February + 31 in March + 30 in April + 31 in May + 20 in June; from a month end, a Saturday, which stands
    2027-12-31 | 2028-05-19 | 2028-05-19 | 140 days: 31 in January + 29 in February + 31 in March + 30 in April + 19 in May; from the end of a year
    2028-02-29 | 2028-07-18 | 2028-07-18 | 140 days: 31 in March + 30 in April + 31 in May + 30 in June + 18 in July; from a 29 February
    2027-10-12 | 2028-02-29 | 2028-02-29 | 140 days: 19 in October + 30 in November + 31 in December + 31 in January + 29 in February; ends on a 29 February
    2028-02-28 | 2028-07-17 | 2028-07-17 | 140 days: 1 in February + 31 in March + 30 in April + 31 in May + 30 in June + 17 in July; over a 29 February
    2027-02-28 | 2027-07-18 | 2027-07-16 | 140 days: 31 in March + 30 in April + 31 in May + 30 in June + 18 in July; no 29 February in 2027, a Sunday, which stands
    2025-11-09 | 2026-03-29 | 2026-03-27 | 140 days: 21 in November + 31 in December + 31 in January + 28 in February + 29 in March; ends on the Sunday on which the clocks go forward, a Sunday, which stands
    2026-03-29 | 2026-08-16 | 2026-08-14 | 140 days: 2 in March + 30 in April + 31 in May + 30 in June + 31 in July + 16 in August; starts as the clocks go forward, a Sunday, which stands
    2026-03-27 | 2026-08-14 | 2026-08-14 | 140 days: 4 in March + 30 in April + 31 in May + 30 in June + 31 in July + 14 in August; over the change of the clocks in March
    2026-06-07 | 2026-10-25 | 2026-10-23 | 140 days: 23 in June + 31 in July + 31 in August + 30 in September + 25 in October; ends on the Sunday on which the clocks go back, a Sunday, which stands
    2026-10-25 | 2027-03-14 | 2027-03-12 | 140 days: 6 in October + 30 in November + 31 in December + 31 in January + 28 in February + 14 in March; starts as the clocks go back, a Sunday, which stands
    2026-10-24 | 2027-03-13 | 2027-03-12 | 140 days: 7 in October + 30 in November + 31 in December + 31 in January + 28 in February + 13 in March; over the change of the clocks in October, a Saturday, which stands
    2025-08-07 | 2025-12-25 | 2025-12-24 | 140 days: 24 in August + 30 in September + 31 in October + 30 in November + 25 in December; Christmas Day stands
    2026-08-10 | 2026-12-28 | 2026-12-24 | 140 days: 21 in August + 30 in September + 31 in October + 30 in November + 28 in December; the substitute for Boxing Day stands
    2026-08-14 | 2027-01-01 | 2026-12-31 | 140 days: 17 in August + 30 in September + 31 in October + 30 in November + 31 in December + 1 in January; New Year's Day stands
    2025-11-14 | 2026-04-03 | 2026-04-02 | 140 days: 16 in November + 31 in December + 31 in January + 28 in February + 31 in March + 3 in April; Good Friday stands
    2025-11-17 | 2026-04-06 | 2026-04-02 | 140 days: 13 in November + 31 in December + 31 in January + 28 in February + 31 in March + 6 in April; Easter Monday stands, with four days off before its end
    2026-04-13 | 2026-08-31 | 2026-08-28 | 140 days: 17 in April + 31 in May + 30 in June + 31 in July + 31 in August; August counts, and the summer bank holiday stands
    2022-01-14 | 2022-06-03 | 2022-06-01 | 140 days: 17 in January + 28 in February + 31 in March + 30 in April + 31 in May + 3 in June; the Jubilee of 2022 stands
    `,
  },
];
