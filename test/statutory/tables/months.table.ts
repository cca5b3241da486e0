import type { LawTable } from './law-table.js';

/** Limits of so many months: the corresponding day, or its eve where the first day counts. */
export const months: readonly LawTable[] = [
  {
    title: 'Twelve months beginning with the day: due on the eve of the anniversary',
    each: `
    annual-review.complete-review | plan-made {from}
    annual-review.complete-review | final-plan-sent {from}
    annual-review.complete-review | review-decision-notified {from} outcome=maintain
    annual-review.complete-review | review-decision-notified {from} outcome=amend
    `,
    rows: `
    from       | due        | act by     | working
    2026-03-01 | 2027-02-28 | 2027-02-26 | the eve of 1 March 2027; a Sunday stands
    2023-03-01 | 2024-02-29 | 2024-02-29 | the eve of 1 March 2024; in a leap year
    2024-02-29 | 2025-02-28 | 2025-02-28 | there is no 29 February in 2025: its last day
    2024-02-28 | 2025-02-27 | 2025-02-27 | the eve of 28 February 2025
    2027-02-28 | 2028-02-27 | 2028-02-25 | the eve of 28 February 2028; no 29 February in 2027; the twelve months hold the one of 2028
    2025-12-26 | 2026-12-25 | 2026-12-24 | the eve of 26 December 2026; Christmas Day stands
    2026-01-01 | 2026-12-31 | 2026-12-31 | the eve of 1 January 2027; the last day of the year
    2025-12-31 | 2026-12-30 | 2026-12-30 | the eve of 31 December 2026
    2026-01-31 | 2027-01-30 | 2027-01-29 | the eve of 31 January 2027; a Saturday stands
    2025-03-30 | 2026-03-29 | 2026-03-27 | the eve of 30 March 2026; the clocks go forward on 29 March 2026
    2025-10-26 | 2026-10-25 | 2026-10-23 | the eve of 26 October 2026; ends on the day on which the clocks go back, 25 October 2026
    2026-10-25 | 2027-10-24 | 2027-10-22 | the eve of 25 October 2027; starts as the clocks go back
    2025-04-04 | 2026-04-03 | 2026-04-02 | the eve of 4 April 2026; Good Friday stands
    2025-04-07 | 2026-04-06 | 2026-04-02 | the eve of 7 April 2026; Easter Monday stands
    2025-09-01 | 2026-08-31 | 2026-08-28 | the eve of 1 September 2026; August counts; the summer bank holiday stands
    2025-08-31 | 2026-08-30 | 2026-08-28 | the eve of 31 August 2026; a Sunday stands
    `,
  },
  {
    title: 'Twelve months beginning with the meeting, where the authority counts reviews from it',
    settings: 'reviewCountsFrom=meeting',
    each: `
    annual-review.complete-review | review-meeting-held {from}
    `,
    rows: `
    from       | due        | act by     | working
    2026-03-01 | 2027-02-28 | 2027-02-26 | the eve of 1 March 2027; a Sunday stands
    2023-03-01 | 2024-02-29 | 2024-02-29 | the eve of 1 March 2024; in a leap year
    2024-02-29 | 2025-02-28 | 2025-02-28 | there is no 29 February in 2025: its last day
    2024-02-28 | 2025-02-27 | 2025-02-27 | the eve of 28 February 2025
    2027-02-28 | 2028-02-27 | 2028-02-25 | the eve of 28 February 2028; no 29 February in 2027; the twelve months hold the one of 2028
    2025-12-26 | 2026-12-25 | 2026-12-24 | the eve of 26 December 2026; Christmas Day stands
    2026-01-01 | 2026-12-31 | 2026-12-31 | the eve of 1 January 2027; the last day of the year
    2025-12-31 | 2026-12-30 | 2026-12-30 | the eve of 31 December 2026
    2026-01-31 | 2027-01-30 | 2027-01-29 | the eve of 31 January 2027; a Saturday stands
    2025-03-30 | 2026-03-29 | 2026-03-27 | the eve of 30 March 2026; the clocks go forward on 29 March 2026
    2025-10-26 | 2026-10-25 | 2026-10-23 | the eve of 26 October 2026; ends on the day on which the clocks go back, 25 October 2026
    2026-10-25 | 2027-10-24 | 2027-10-22 | the eve of 25 October 2027; starts as the clocks go back
    2025-04-04 | 2026-04-03 | 2026-04-02 | the eve of 4 April 2026; Good Friday stands
    2025-04-07 | 2026-04-06 | 2026-04-02 | the eve of 7 April 2026; Easter Monday stands
    2025-09-01 | 2026-08-31 | 2026-08-28 | the eve of 1 September 2026; August counts; the summer bank holiday stands
    2025-08-31 | 2026-08-30 | 2026-08-28 | the eve of 31 August 2026; a Sunday stands
    `,
  },
  {
    title: 'Six months after the plan of a child under five: the corresponding day',
    born: '2023-09-01',
    each: `
    annual-review.consider-early-years-review | plan-made {from}
    annual-review.consider-early-years-review | final-plan-sent {from}
    annual-review.consider-early-years-review | review-decision-notified {from} outcome=maintain
    `,
    rows: `
    from       | due        | act by     | working
    2026-03-15 | 2026-09-15 | 2026-09-15 | the corresponding day
    2026-08-31 | 2027-02-28 | 2027-02-26 | there is no 31 February in 2027: its last day; a Sunday stands
    2027-08-31 | 2028-02-29 | 2028-02-29 | there is no 31 February in 2028: its last day; in a leap year
    2027-08-29 | 2028-02-29 | 2028-02-29 | the corresponding day; ends on a 29 February
    2024-02-29 | 2024-08-29 | 2024-08-29 | the corresponding day
    2028-02-29 | 2028-08-29 | 2028-08-29 | the corresponding day; ends in August
    2025-12-31 | 2026-06-30 | 2026-06-30 | there is no 31 June in 2026: its last day
    2026-01-31 | 2026-07-31 | 2026-07-31 | the corresponding day
    2026-06-25 | 2026-12-25 | 2026-12-24 | the corresponding day; Christmas Day stands
    2026-06-28 | 2026-12-28 | 2026-12-24 | the corresponding day; the substitute for Boxing Day stands
    2026-07-01 | 2027-01-01 | 2026-12-31 | the corresponding day; New Year's Day stands
    2025-10-03 | 2026-04-03 | 2026-04-02 | the corresponding day; Good Friday stands
    2025-10-06 | 2026-04-06 | 2026-04-02 | the corresponding day; Easter Monday stands
    2025-09-29 | 2026-03-29 | 2026-03-27 | the corresponding day; ends on the day on which the clocks go forward
    2026-04-25 | 2026-10-25 | 2026-10-23 | the corresponding day; ends on the day on which the clocks go back
    2026-03-29 | 2026-09-29 | 2026-09-29 | the corresponding day; starts as the clocks go forward
    2026-10-25 | 2027-04-25 | 2027-04-23 | the corresponding day; starts as the clocks go back
    2026-02-28 | 2026-08-28 | 2026-08-28 | the corresponding day
    `,
  },
  {
    title: 'Six months after the meeting about a child under five, where reviews count from it',
    born: '2023-09-01',
    settings: 'reviewCountsFrom=meeting',
    each: `
    annual-review.consider-early-years-review | review-meeting-held {from}
    `,
    rows: `
    from       | due        | act by     | working
    2026-03-15 | 2026-09-15 | 2026-09-15 | the corresponding day
    2026-08-31 | 2027-02-28 | 2027-02-26 | there is no 31 February in 2027: its last day; a Sunday stands
    2027-08-31 | 2028-02-29 | 2028-02-29 | there is no 31 February in 2028: its last day; in a leap year
    2027-08-29 | 2028-02-29 | 2028-02-29 | the corresponding day; ends on a 29 February
    2024-02-29 | 2024-08-29 | 2024-08-29 | the corresponding day
    `,
  },
  {
    title: 'Two months to contact a mediation adviser: the corresponding day',
    each: `
    mediation.contact-adviser | decision-notice-sent {from}
    `,
    rows: `
    from       | due        | act by     | working
    2025-01-06 | 2025-03-06 | 2025-03-06 | the corresponding day
    2025-12-31 | 2026-02-28 | 2026-02-27 | there is no 31 February in 2026: its last day; a Saturday stands
    2023-12-31 | 2024-02-29 | 2024-02-29 | there is no 31 February in 2024: its last day; in a leap year
    2023-12-29 | 2024-02-29 | 2024-02-29 | the corresponding day; ends on a 29 February
    2028-02-29 | 2028-04-29 | 2028-04-28 | the corresponding day; from a 29 February
    2026-01-31 | 2026-03-31 | 2026-03-31 | the corresponding day
    2025-10-25 | 2025-12-25 | 2025-12-24 | the corresponding day; Christmas Day stands
    2026-10-28 | 2026-12-28 | 2026-12-24 | the corresponding day; the substitute for Boxing Day stands
    2026-11-01 | 2027-01-01 | 2026-12-31 | the corresponding day; New Year's Day stands
    2026-02-03 | 2026-04-03 | 2026-04-02 | the corresponding day; Good Friday stands
    2026-02-06 | 2026-04-06 | 2026-04-02 | the corresponding day; Easter Monday stands
    2026-01-29 | 2026-03-29 | 2026-03-27 | the corresponding day; ends on the day on which the clocks go forward
    2026-08-25 | 2026-10-25 | 2026-10-23 | the corresponding day; ends on the day on which the clocks go back
    2026-03-29 | 2026-05-29 | 2026-05-29 | the corresponding day; starts as the clocks go forward
    2026-10-25 | 2026-12-25 | 2026-12-24 | the corresponding day; starts as the clocks go back
    2026-06-30 | 2026-08-30 | 2026-08-28 | the corresponding day; August counts here
    2026-06-01 | 2026-08-01 | 2026-07-31 | the corresponding day; August counts here
    `,
  },
];
