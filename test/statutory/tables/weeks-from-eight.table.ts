import type { LawTable } from './law-table.js';

/** Limits of eight to twelve weeks: the starting day is not counted, every other day is. */
export const weeksFromEight: readonly LawTable[] = [
  {
    title: 'Within 8 weeks, whatever day the last one is',
    each: `
    annual-review.send-final-plan | amendment-notice-sent {from}
    amendment.send-final-plan     | amendment-notice-sent {from} without=review
    `,
    rows: `
    from       | due        | act by     | working
    2026-09-07 | 2026-11-02 | 2026-11-02 | 56 days: 23 in September + 31 in October + 2 in November
    2026-01-31 | 2026-03-28 | 2026-03-27 | 56 days: 28 in February + 28 in March; from a month end, a Saturday, which stands
    2027-12-31 | 2028-02-25 | 2028-02-25 | 56 days: 31 in January + 25 in February; from the end of a year
    2028-02-29 | 2028-04-25 | 2028-04-25 | 56 days: 31 in March + 25 in April; from a 29 February
    2028-01-04 | 2028-02-29 | 2028-02-29 | 56 days: 27 in January + 29 in February; ends on a 29 February
    2028-02-28 | 2028-04-24 | 2028-04-24 | 56 days: 1 in February + 31 in March + 24 in April; over a 29 February
    2027-02-28 | 2027-04-25 | 2027-04-23 | 56 days: 31 in March + 25 in April; no 29 February in 2027, a Sunday, which stands
    2026-02-01 | 2026-03-29 | 2026-03-27 | 56 days: 27 in February + 29 in March; ends on the Sunday on which the clocks go forward, a Sunday, which stands
    2026-03-29 | 2026-05-24 | 2026-05-22 | 56 days: 2 in March + 30 in April + 24 in May; starts as the clocks go forward, a Sunday, which stands
    2026-03-27 | 2026-05-22 | 2026-05-22 | 56 days: 4 in March + 30 in April + 22 in May; over the change of the clocks in March
    2026-08-30 | 2026-10-25 | 2026-10-23 | 56 days: 1 in August + 30 in September + 25 in October; ends on the Sunday on which the clocks go back, a Sunday, which stands
    2026-10-25 | 2026-12-20 | 2026-12-18 | 56 days: 6 in October + 30 in November + 20 in December; starts as the clocks go back, a Sunday, which stands
    2026-10-24 | 2026-12-19 | 2026-12-18 | 56 days: 7 in October + 30 in November + 19 in December; over the change of the clocks in October, a Saturday, which stands
    2025-10-30 | 2025-12-25 | 2025-12-24 | 56 days: 1 in October + 30 in November + 25 in December; Christmas Day stands
    2026-11-02 | 2026-12-28 | 2026-12-24 | 56 days: 28 in November + 28 in December; the substitute for Boxing Day stands
    2026-11-06 | 2027-01-01 | 2026-12-31 | 56 days: 24 in November + 31 in December + 1 in January; New Year's Day stands
    2026-02-06 | 2026-04-03 | 2026-04-02 | 56 days: 22 in February + 31 in March + 3 in April; Good Friday stands
    2026-02-09 | 2026-04-06 | 2026-04-02 | 56 days: 19 in February + 31 in March + 6 in April; Easter Monday stands, with four days off before its end
    2026-07-06 | 2026-08-31 | 2026-08-28 | 56 days: 25 in July + 31 in August; August counts, and the summer bank holiday stands
    2022-04-08 | 2022-06-03 | 2022-06-01 | 56 days: 22 in April + 31 in May + 3 in June; the Jubilee of 2022 stands
    `,
  },
  {
    title: 'Within 10 weeks, whatever day the last one is',
    each: `
    tribunal-order.notify-no-plan      | tribunal-order-made {from} order=assess
    concession.notify-no-plan          | appeal-conceded {from} order=assess
    mediation-agreement.notify-no-plan | mediation-agreement-reached {from} order=assess
    `,
    rows: `
    from       | due        | act by     | working
    2026-09-07 | 2026-11-16 | 2026-11-16 | 70 days: 23 in September + 31 in October + 16 in November
    2026-01-31 | 2026-04-11 | 2026-04-10 | 70 days: 28 in February + 31 in March + 11 in April; from a month end, a Saturday, which stands
    2027-12-31 | 2028-03-10 | 2028-03-10 | 70 days: 31 in January + 29 in February + 10 in March; from the end of a year
    2028-02-29 | 2028-05-09 | 2028-05-09 | 70 days: 31 in March + 30 in April + 9 in May; from a 29 February
    2027-12-21 | 2028-02-29 | 2028-02-29 | 70 days: 10 in December + 31 in January + 29 in February; ends on a 29 February
    2028-02-28 | 2028-05-08 | 2028-05-08 | 70 days: 1 in February + 31 in March + 30 in April + 8 in May; over a 29 February
    2027-02-28 | 2027-05-09 | 2027-05-07 | 70 days: 31 in March + 30 in April + 9 in May; no 29 February in 2027, a Sunday, which stands
    2026-01-18 | 2026-03-29 | 2026-03-27 | 70 days: 13 in January + 28 in February + 29 in March; ends on the Sunday on which the clocks go forward, a Sunday, which stands
    2026-03-29 | 2026-06-07 | 2026-06-05 | 70 days: 2 in March + 30 in April + 31 in May + 7 in June; starts as the clocks go forward, a Sunday, which stands
    2026-03-27 | 2026-06-05 | 2026-06-05 | 70 days: 4 in March + 30 in April + 31 in May + 5 in June; over the change of the clocks in March
    2026-08-16 | 2026-10-25 | 2026-10-23 | 70 days: 15 in August + 30 in September + 25 in October; ends on the Sunday on which the clocks go back, a Sunday, which stands
    2026-10-25 | 2027-01-03 | 2026-12-31 | 70 days: 6 in October + 30 in November + 31 in December + 3 in January; starts as the clocks go back, a Sunday, which stands
    2026-10-24 | 2027-01-02 | 2026-12-31 | 70 days: 7 in October + 30 in November + 31 in December + 2 in January; over the change of the clocks in October, a Saturday, which stands
    2025-10-16 | 2025-12-25 | 2025-12-24 | 70 days: 15 in October + 30 in November + 25 in December; Christmas Day stands
    2026-10-19 | 2026-12-28 | 2026-12-24 | 70 days: 12 in October + 30 in November + 28 in December; the substitute for Boxing Day stands
    2026-10-23 | 2027-01-01 | 2026-12-31 | 70 days: 8 in October + 30 in November + 31 in December + 1 in January; New Year's Day stands
    2026-01-23 | 2026-04-03 | 2026-04-02 | 70 days: 8 in January + 28 in February + 31 in March + 3 in April; Good Friday stands
    2026-01-26 | 2026-04-06 | 2026-04-02 | 70 days: 5 in January + 28 in February + 31 in March + 6 in April; Easter Monday stands, with four days off before its end
    2026-06-22 | 2026-08-31 | 2026-08-28 | 70 days: 8 in June + 31 in July + 31 in August; August counts, and the summer bank holiday stands
    2022-03-25 | 2022-06-03 | 2022-06-01 | 70 days: 6 in March + 30 in April + 31 in May + 3 in June; the Jubilee of 2022 stands
    `,
  },
  {
    title: 'Within 11 weeks, whatever day the last one is',
    each: `
    tribunal-order.send-final-plan      | tribunal-order-made {from} order=make-plan
    concession.send-final-plan          | appeal-conceded {from} order=make-plan
    mediation-agreement.send-final-plan | mediation-agreement-reached {from} order=make-plan
    `,
    rows: `
    from       | due        | act by     | working
    2026-09-07 | 2026-11-23 | 2026-11-23 | 77 days: 23 in September + 31 in October + 23 in November
    2026-01-31 | 2026-04-18 | 2026-04-17 | 77 days: 28 in February + 31 in March + 18 in April; from a month end, a Saturday, which stands
    2027-12-31 | 2028-03-17 | 2028-03-17 | 77 days: 31 in January + 29 in February + 17 in March; from the end of a year
    2028-02-29 | 2028-05-16 | 2028-05-16 | 77 days: 31 in March + 30 in April + 16 in May; from a 29 February
    2027-12-14 | 2028-02-29 | 2028-02-29 | 77 days: 17 in December + 31 in January + 29 in February; ends on a 29 February
    2028-02-28 | 2028-05-15 | 2028-05-15 | 77 days: 1 in February + 31 in March + 30 in April + 15 in May; over a 29 February
    2027-02-28 | 2027-05-16 | 2027-05-14 | 77 days: 31 in March + 30 in April + 16 in May; no 29 February in 2027, a Sunday, which stands
    2026-01-11 | 2026-03-29 | 2026-03-27 | 77 days: 20 in January + 28 in February + 29 in March; ends on the Sunday on which the clocks go forward, a Sunday, which stands
    2026-03-29 | 2026-06-14 | 2026-06-12 | 77 days: 2 in March + 30 in April + 31 in May + 14 in June; starts as the clocks go forward, a Sunday, which stands
    2026-03-27 | 2026-06-12 | 2026-06-12 | 77 days: 4 in March + 30 in April + 31 in May + 12 in June; over the change of the clocks in March
    2026-08-09 | 2026-10-25 | 2026-10-23 | 77 days: 22 in August + 30 in September + 25 in October; ends on the Sunday on which the clocks go back, a Sunday, which stands
    2026-10-25 | 2027-01-10 | 2027-01-08 | 77 days: 6 in October + 30 in November + 31 in December + 10 in January; starts as the clocks go back, a Sunday, which stands
    2026-10-24 | 2027-01-09 | 2027-01-08 | 77 days: 7 in October + 30 in November + 31 in December + 9 in January; over the change of the clocks in October, a Saturday, which stands
    2025-10-09 | 2025-12-25 | 2025-12-24 | 77 days: 22 in October + 30 in November + 25 in December; Christmas Day stands
    2026-10-12 | 2026-12-28 | 2026-12-24 | 77 days: 19 in October + 30 in November + 28 in December; the substitute for Boxing Day stands
    2026-10-16 | 2027-01-01 | 2026-12-31 | 77 days: 15 in October + 30 in November + 31 in December + 1 in January; New Year's Day stands
    2026-01-16 | 2026-04-03 | 2026-04-02 | 77 days: 15 in January + 28 in February + 31 in March + 3 in April; Good Friday stands
    2026-01-19 | 2026-04-06 | 2026-04-02 | 77 days: 12 in January + 28 in February + 31 in March + 6 in April; Easter Monday stands, with four days off before its end
    2026-06-15 | 2026-08-31 | 2026-08-28 | 77 days: 15 in June + 31 in July + 31 in August; August counts, and the summer bank holiday stands
    2022-03-18 | 2022-06-03 | 2022-06-01 | 77 days: 13 in March + 30 in April + 31 in May + 3 in June; the Jubilee of 2022 stands
    `,
  },
  {
    title: 'Within 12 weeks, whatever day the last one is',
    each: `
    annual-review.send-final-plan-outer | review-meeting-held {from}, review-decision-notified {from} outcome=amend
    `,
    rows: `
    from       | due        | act by     | working
    2026-09-07 | 2026-11-30 | 2026-11-30 | 84 days: 23 in September + 31 in October + 30 in November
    2026-01-31 | 2026-04-25 | 2026-04-24 | 84 days: 28 in February + 31 in March + 25 in April; from a month end, a Saturday, which stands
    2027-12-31 | 2028-03-24 | 2028-03-24 | 84 days: 31 in January + 29 in February + 24 in March; from the end of a year
    2028-02-29 | 2028-05-23 | 2028-05-23 | 84 days: 31 in March + 30 in April + 23 in May; from a 29 February
    2027-12-07 | 2028-02-29 | 2028-02-29 | 84 days: 24 in December + 31 in January + 29 in February; ends on a 29 February
    2028-02-28 | 2028-05-22 | 2028-05-22 | 84 days: 1 in February + 31 in March + 30 in April + 22 in May; over a 29 February
    2027-02-28 | 2027-05-23 | 2027-05-21 | 84 days: 31 in March + 30 in April + 23 in May; no 29 February in 2027, a Sunday, which stands
    2026-01-04 | 2026-03-29 | 2026-03-27 | 84 days: 27 in January + 28 in February + 29 in March; ends on the Sunday on which the clocks go forward, a Sunday, which stands
    2026-03-29 | 2026-06-21 | 2026-06-19 | 84 days: 2 in March + 30 in April + 31 in May + 21 in June; starts as the clocks go forward, a Sunday, which stands
    2026-03-27 | 2026-06-19 | 2026-06-19 | 84 days: 4 in March + 30 in April + 31 in May + 19 in June; over the change of the clocks in March
    2026-08-02 | 2026-10-25 | 2026-10-23 | 84 days: 29 in August + 30 in September + 25 in October; ends on the Sunday on which the clocks go back, a Sunday, which stands
    2026-10-25 | 2027-01-17 | 2027-01-15 | 84 days: 6 in October + 30 in November + 31 in December + 17 in January; starts as the clocks go back, a Sunday, which stands
    2026-10-24 | 2027-01-16 | 2027-01-15 | 84 days: 7 in October + 30 in November + 31 in December + 16 in January; over the change of the clocks in October, a Saturday, which stands
    2025-10-02 | 2025-12-25 | 2025-12-24 | 84 days: 29 in October + 30 in November + 25 in December; Christmas Day stands
    2026-10-05 | 2026-12-28 | 2026-12-24 | 84 days: 26 in October + 30 in November + 28 in December; the substitute for Boxing Day stands
    2026-10-09 | 2027-01-01 | 2026-12-31 | 84 days: 22 in October + 30 in November + 31 in December + 1 in January; New Year's Day stands
    2026-01-09 | 2026-04-03 | 2026-04-02 | 84 days: 22 in January + 28 in February + 31 in March + 3 in April; Good Friday stands
    2026-01-12 | 2026-04-06 | 2026-04-02 | 84 days: 19 in January + 28 in February + 31 in March + 6 in April; Easter Monday stands, with four days off before its end
    2026-06-08 | 2026-08-31 | 2026-08-28 | 84 days: 22 in June + 31 in July + 31 in August; August counts, and the summer bank holiday stands
    2022-03-11 | 2022-06-03 | 2022-06-01 | 84 days: 20 in March + 30 in April + 31 in May + 3 in June; the Jubilee of 2022 stands
    `,
  },
];
