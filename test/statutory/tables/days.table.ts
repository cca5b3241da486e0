import type { LawTable } from './law-table.js';

/** Limits of so many days, without the starting day or beginning with it. */
export const days: readonly LawTable[] = [
  {
    title: 'Within 15 days, whatever day the last one is',
    each: `
    reassessment.notify-decision | reassessment-requested {from}
    plan.reply-to-consultation   | setting-consulted {from} id=hill-school
    `,
    rows: `
    from       | due        | act by     | working
    2026-09-07 | 2026-09-22 | 2026-09-22 | 15 days: 15 in September
    2026-01-31 | 2026-02-15 | 2026-02-13 | 15 days: 15 in February; from a month end, a Sunday, which stands
    2027-12-31 | 2028-01-15 | 2028-01-14 | 15 days: 15 in January; from the end of a year, a Saturday, which stands
    2028-02-29 | 2028-03-15 | 2028-03-15 | 15 days: 15 in March; from a 29 February
    2028-02-14 | 2028-02-29 | 2028-02-29 | 15 days: 15 in February; ends on a 29 February
    2028-02-28 | 2028-03-14 | 2028-03-14 | 15 days: 1 in February + 14 in March; over a 29 February
    2027-02-28 | 2027-03-15 | 2027-03-15 | 15 days: 15 in March; no 29 February in 2027
    2026-03-14 | 2026-03-29 | 2026-03-27 | 15 days: 15 in March; ends on the Sunday on which the clocks go forward, a Sunday, which stands
    2026-03-29 | 2026-04-13 | 2026-04-13 | 15 days: 2 in March + 13 in April; starts as the clocks go forward
    2026-03-27 | 2026-04-11 | 2026-04-10 | 15 days: 4 in March + 11 in April; over the change of the clocks in March, a Saturday, which stands
    2026-10-10 | 2026-10-25 | 2026-10-23 | 15 days: 15 in October; ends on the Sunday on which the clocks go back, a Sunday, which stands
    2026-10-25 | 2026-11-09 | 2026-11-09 | 15 days: 6 in October + 9 in November; starts as the clocks go back
    2026-10-24 | 2026-11-08 | 2026-11-06 | 15 days: 7 in October + 8 in November; over the change of the clocks in October, a Sunday, which stands
    2025-12-10 | 2025-12-25 | 2025-12-24 | 15 days: 15 in December; Christmas Day stands
    2026-12-13 | 2026-12-28 | 2026-12-24 | 15 days: 15 in December; the substitute for Boxing Day stands
    2026-12-17 | 2027-01-01 | 2026-12-31 | 15 days: 14 in December + 1 in January; New Year's Day stands
    2026-03-19 | 2026-04-03 | 2026-04-02 | 15 days: 12 in March + 3 in April; Good Friday stands
    2026-03-22 | 2026-04-06 | 2026-04-02 | 15 days: 9 in March + 6 in April; Easter Monday stands, with four days off before its end
    2026-08-16 | 2026-08-31 | 2026-08-28 | 15 days: 15 in August; August counts, and the summer bank holiday stands
    2022-05-19 | 2022-06-03 | 2022-06-01 | 15 days: 12 in May + 3 in June; the Jubilee of 2022 stands
    `,
  },
  {
    title: 'Within 30 days, whatever day the last one is',
    each: `
    mediation.arrange | mediation-requested {from}
    `,
    rows: `
    from       | due        | act by     | working
    2026-09-07 | 2026-10-07 | 2026-10-07 | 30 days: 23 in September + 7 in October
    2026-01-31 | 2026-03-02 | 2026-03-02 | 30 days: 28 in February + 2 in March; from a month end
    2027-12-31 | 2028-01-30 | 2028-01-28 | 30 days: 30 in January; from the end of a year, a Sunday, which stands
    2028-02-29 | 2028-03-30 | 2028-03-30 | 30 days: 30 in March; from a 29 February
    2028-01-30 | 2028-02-29 | 2028-02-29 | 30 days: 1 in January + 29 in February; ends on a 29 February
    2028-02-28 | 2028-03-29 | 2028-03-29 | 30 days: 1 in February + 29 in March; over a 29 February
    2027-02-28 | 2027-03-30 | 2027-03-30 | 30 days: 30 in March; no 29 February in 2027
    2026-02-27 | 2026-03-29 | 2026-03-27 | 30 days: 1 in February + 29 in March; ends on the Sunday on which the clocks go forward, a Sunday, which stands
    2026-03-29 | 2026-04-28 | 2026-04-28 | 30 days: 2 in March + 28 in April; starts as the clocks go forward
    2026-03-27 | 2026-04-26 | 2026-04-24 | 30 days: 4 in March + 26 in April; over the change of the clocks in March, a Sunday, which stands
    2026-09-25 | 2026-10-25 | 2026-10-23 | 30 days: 5 in September + 25 in October; ends on the Sunday on which the clocks go back, a Sunday, which stands
    2026-10-25 | 2026-11-24 | 2026-11-24 | 30 days: 6 in October + 24 in November; starts as the clocks go back
    2026-10-24 | 2026-11-23 | 2026-11-23 | 30 days: 7 in October + 23 in November; over the change of the clocks in October
    2025-11-25 | 2025-12-25 | 2025-12-24 | 30 days: 5 in November + 25 in December; Christmas Day stands
    2026-11-28 | 2026-12-28 | 2026-12-24 | 30 days: 2 in November + 28 in December; the substitute for Boxing Day stands
    2026-12-02 | 2027-01-01 | 2026-12-31 | 30 days: 29 in December + 1 in January; New Year's Day stands
    2026-03-04 | 2026-04-03 | 2026-04-02 | 30 days: 27 in March + 3 in April; Good Friday stands
    2026-03-07 | 2026-04-06 | 2026-04-02 | 30 days: 24 in March + 6 in April; Easter Monday stands, with four days off before its end
    2026-08-01 | 2026-08-31 | 2026-08-28 | 30 days: 30 in August; August counts, and the summer bank holiday stands
    2022-05-04 | 2022-06-03 | 2022-06-01 | 30 days: 27 in May + 3 in June; the Jubilee of 2022 stands
    `,
  },
  {
    title: 'At least 15 days beginning with the day of the act',
    each: `
    plan.hear-representations          | draft-plan-served {from}
    annual-review.hear-representations | amendment-notice-sent {from}
    amendment.hear-representations     | amendment-notice-sent {from} without=review
    `,
    rows: `
    from       | due        | act by | working
    2026-12-14 | 2026-12-28 | –      | 15 days with the first: 15 in December; the substitute for Boxing Day is a day like another
    2026-11-20 | 2026-12-04 | –      | 15 days with the first: 11 in November + 4 in December
    2024-02-20 | 2024-03-05 | –      | 15 days with the first: 10 in February + 5 in March; over a 29 February
    2027-02-20 | 2027-03-06 | –      | 15 days with the first: 9 in February + 6 in March; no 29 February in 2027
    2028-02-29 | 2028-03-14 | –      | 15 days with the first: 1 in February + 14 in March; from a 29 February
    2028-02-15 | 2028-02-29 | –      | 15 days with the first: 15 in February; ends on a 29 February
    2026-01-31 | 2026-02-14 | –      | 15 days with the first: 1 in January + 14 in February; from a month end
    2027-12-31 | 2028-01-14 | –      | 15 days with the first: 1 in December + 14 in January; from the end of a year
    2026-03-15 | 2026-03-29 | –      | 15 days with the first: 15 in March; ends as the clocks go forward
    2026-03-29 | 2026-04-12 | –      | 15 days with the first: 3 in March + 12 in April; starts as the clocks go forward
    2026-10-11 | 2026-10-25 | –      | 15 days with the first: 15 in October; ends as the clocks go back
    2026-10-25 | 2026-11-08 | –      | 15 days with the first: 7 in October + 8 in November; starts as the clocks go back
    2025-12-11 | 2025-12-25 | –      | 15 days with the first: 15 in December; Christmas Day is a day like another
    2026-03-20 | 2026-04-03 | –      | 15 days with the first: 12 in March + 3 in April; Good Friday is a day like another
    2026-03-23 | 2026-04-06 | –      | 15 days with the first: 9 in March + 6 in April; Easter Monday is a day like another
    2026-08-17 | 2026-08-31 | –      | 15 days with the first: 15 in August; August counts
    `,
  },
];
