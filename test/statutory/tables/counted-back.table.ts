import type { LawTable } from './law-table.js';

const meetings = `
    annual-review.give-notice-of-meeting | review-meeting-arranged 2026-01-05 meetingOn={meeting}
    annual-review.circulate-advice       | review-meeting-arranged 2026-01-05 meetingOn={meeting}
    `;

/** Limits that run back from a day that is named beforehand. */
export const countedBack: readonly LawTable[] = [
  {
    title: 'Two weeks before a review meeting, in clear days: fifteen days before it',
    each: meetings,
    rows: `
    meeting    | due        | act by     | working
    2026-11-12 | 2026-10-28 | 2026-10-28 | 12 in November and back to 28 October: fourteen clear days, 29 October to 11 November
    2026-03-15 | 2026-02-28 | 2026-02-27 | 1 to 14 March are clear; a Saturday stands
    2028-03-15 | 2028-02-29 | 2028-02-29 | 1 to 14 March are clear, in a leap year
    2028-03-14 | 2028-02-28 | 2028-02-28 | 29 February to 13 March are clear
    2027-01-08 | 2026-12-24 | 2026-12-24 | 25 December to 7 January are clear: Christmas counts
    2027-01-09 | 2026-12-25 | 2026-12-24 | 26 December to 8 January are clear; Christmas Day stands
    2027-01-12 | 2026-12-28 | 2026-12-24 | 29 December to 11 January are clear; the substitute for Boxing Day stands
    2026-04-18 | 2026-04-03 | 2026-04-02 | 4 to 17 April are clear; Good Friday stands
    2026-04-21 | 2026-04-06 | 2026-04-02 | 7 to 20 April are clear; Easter Monday stands
    2026-04-13 | 2026-03-29 | 2026-03-27 | 30 March to 12 April are clear; the clocks go forward on the 29th
    2026-11-09 | 2026-10-25 | 2026-10-23 | 26 October to 8 November are clear; the clocks go back on the 25th
    2026-03-31 | 2026-03-16 | 2026-03-16 | 17 to 30 March are clear, over the change of the clocks
    2026-09-15 | 2026-08-31 | 2026-08-28 | 1 to 14 September are clear; the summer bank holiday stands
    2026-01-15 | 2025-12-31 | 2025-12-31 | 1 to 14 January are clear: the last day was over before the meeting was arranged
    2026-01-03 | 2025-12-19 | 2025-12-19 | 20 December to 2 January are clear; arranged after the meeting
    `,
  },
  {
    title: 'Two weeks before a review meeting, by the calendar, where the authority counts so',
    settings: 'noticeCounting=calendar',
    each: meetings,
    rows: `
    meeting    | due        | act by     | working
    2026-11-12 | 2026-10-29 | 2026-10-29 | fourteen days before
    2026-03-15 | 2026-03-01 | 2026-02-27 | fourteen days before, a Sunday
    2028-03-14 | 2028-02-29 | 2028-02-29 | fourteen days before, in a leap year
    2028-03-15 | 2028-03-01 | 2028-03-01 | fourteen days before, the day after 29 February
    2027-01-08 | 2026-12-25 | 2026-12-24 | fourteen days before: Christmas Day stands
    2026-04-17 | 2026-04-03 | 2026-04-02 | fourteen days before: Good Friday stands
    2026-11-08 | 2026-10-25 | 2026-10-23 | fourteen days before, as the clocks go back
    2026-04-12 | 2026-03-29 | 2026-03-27 | fourteen days before, as the clocks go forward
    `,
  },
  {
    title: 'Two weeks before a review meeting, where the authority says that it counts clear days',
    settings: 'noticeCounting=clear',
    each: meetings,
    rows: `
    meeting    | due        | working
    2026-11-12 | 2026-10-28 | the setting that holds anyway, stated
    `,
  },
  {
    title: 'Before 15 February of the year of the transfer: the last lawful day is the 14th',
    rule: 'phase-transfer.name-school',
    given: 'phase-transfer-expected 2026-01-05 kind={phase} transferOn={transfer}',
    rows: `
    phase                 | transfer   | due        | act by     | working
    early-years-to-school | 2026-09-01 | 2026-02-14 | 2026-02-13 | a Saturday stands
    infant-to-junior      | 2027-09-01 | 2027-02-14 | 2027-02-12 | a Sunday stands
    primary-to-middle     | 2027-01-01 | 2027-02-14 | 2027-02-12 | a transfer on the first day of the year: the fourteenth comes after it, and stands
    primary-to-secondary  | 2027-12-31 | 2027-02-14 | 2027-02-12 | a transfer on the last day of the year
    middle-to-secondary   | 2028-09-01 | 2028-02-14 | 2028-02-14 | in a leap year
    primary-to-secondary  | 2025-09-01 | 2025-02-14 | 2025-02-14 | a transfer that was over when it was recorded
    `,
  },
  {
    title: 'Before 31 March of the year of the transfer: the last lawful day is the 30th',
    rule: 'phase-transfer.name-post-16',
    given: 'phase-transfer-expected 2026-01-05 kind=secondary-to-post-16 transferOn={transfer}',
    rows: `
    transfer   | due        | act by     | working
    2027-09-01 | 2027-03-30 | 2027-03-30 | the Tuesday after Easter
    2029-09-01 | 2029-03-30 | 2029-03-29 | Good Friday stands
    2026-09-01 | 2026-03-30 | 2026-03-30 | the day after the clocks go forward
    2028-01-01 | 2028-03-30 | 2028-03-30 | the first day of the year
    2028-12-31 | 2028-03-30 | 2028-03-30 | the last day of the year
    `,
  },
  {
    title: 'By 15 February or 31 March, where the authority reads the law as the Code does',
    settings: 'phaseTransferReading=by',
    given: 'phase-transfer-expected 2026-01-05 kind={phase} transferOn={transfer}',
    rows: `
    rule                             | phase                 | transfer   | due        | act by     | working
    phase-transfer.name-school       | early-years-to-school | 2026-09-01 | 2026-02-15 | 2026-02-13 | a Sunday stands
    phase-transfer.name-school       | infant-to-junior      | 2027-09-01 | 2027-02-15 | 2027-02-15 | the fifteenth itself
    phase-transfer.name-school       | primary-to-middle     | 2027-01-01 | 2027-02-15 | 2027-02-15 | the fifteenth itself
    phase-transfer.name-school       | primary-to-secondary  | 2027-12-31 | 2027-02-15 | 2027-02-15 | the fifteenth itself
    phase-transfer.name-school       | middle-to-secondary   | 2028-09-01 | 2028-02-15 | 2028-02-15 | the fifteenth itself
    phase-transfer.name-post-16      | secondary-to-post-16  | 2027-09-01 | 2027-03-31 | 2027-03-31 | the thirty-first itself
    phase-transfer.name-next-post-16 | between-post-16       | 2027-01-04 | 2026-08-04 | 2026-08-04 | five months before: no reading of it is disputed
    phase-transfer.name-next-post-16 | between-post-16       | 2026-07-31 | 2026-02-28 | 2026-02-27 | there is no 31 February: its last day, whatever the setting
    phase-transfer.name-next-post-16 | between-post-16       | 2028-07-30 | 2028-02-29 | 2028-02-29 | there is no 30 February: its last day, whatever the setting
    phase-transfer.name-next-post-16 | between-post-16       | 2027-03-31 | 2026-10-31 | 2026-10-30 | five months before, whatever the setting
    `,
  },
  {
    title: 'Before those days, where the authority says that it reads the law so',
    settings: 'phaseTransferReading=before',
    given: 'phase-transfer-expected 2026-01-05 kind={phase} transferOn=2027-09-01',
    rows: `
    rule                        | phase                | due        | working
    phase-transfer.name-school  | primary-to-secondary | 2027-02-14 | the setting that holds anyway, stated
    phase-transfer.name-post-16 | secondary-to-post-16 | 2027-03-30 | the setting that holds anyway, stated
    `,
  },
  {
    title: 'At least five months before the transfer: the corresponding day',
    rule: 'phase-transfer.name-next-post-16',
    given: 'phase-transfer-expected 2026-01-05 kind=between-post-16 transferOn={transfer}',
    rows: `
    transfer   | due        | act by     | working
    2027-01-04 | 2026-08-04 | 2026-08-04 | 4 August: the corresponding day
    2026-07-31 | 2026-02-28 | 2026-02-27 | there is no 31 February: its last day; a Saturday stands
    2028-07-30 | 2028-02-29 | 2028-02-29 | there is no 30 February: its last day, in a leap year
    2028-07-29 | 2028-02-29 | 2028-02-29 | the corresponding day in a leap year
    2027-07-29 | 2027-02-28 | 2027-02-26 | there is no 29 February in 2027: its last day; a Sunday stands
    2027-03-31 | 2026-10-31 | 2026-10-30 | the corresponding day; a Saturday stands
    2026-11-30 | 2026-06-30 | 2026-06-30 | the corresponding day
    2026-08-29 | 2026-03-29 | 2026-03-27 | the corresponding day; the clocks go forward
    2027-03-25 | 2026-10-25 | 2026-10-23 | the corresponding day; the clocks go back
    2027-05-25 | 2026-12-25 | 2026-12-24 | Christmas Day stands
    2027-05-28 | 2026-12-28 | 2026-12-24 | the substitute for Boxing Day stands
    2027-06-01 | 2027-01-01 | 2026-12-31 | New Year's Day stands
    2026-09-03 | 2026-04-03 | 2026-04-02 | Good Friday stands
    2026-09-06 | 2026-04-06 | 2026-04-02 | Easter Monday stands
    `,
  },
  {
    title: 'A transfer starts the limit of its own kind and no other',
    given: 'phase-transfer-expected 2026-01-05 kind={phase} transferOn=2026-09-01',
    rows: `
    phase                 | rule                             | due        | not listed                                                   | working
    early-years-to-school | phase-transfer.name-school       | 2026-02-14 | phase-transfer.name-post-16 phase-transfer.name-next-post-16 | into a school
    infant-to-junior      | phase-transfer.name-school       | 2026-02-14 | phase-transfer.name-post-16 phase-transfer.name-next-post-16 | between schools
    primary-to-middle     | phase-transfer.name-school       | 2026-02-14 | phase-transfer.name-post-16 phase-transfer.name-next-post-16 | between schools
    primary-to-secondary  | phase-transfer.name-school       | 2026-02-14 | phase-transfer.name-post-16 phase-transfer.name-next-post-16 | between schools
    middle-to-secondary   | phase-transfer.name-school       | 2026-02-14 | phase-transfer.name-post-16 phase-transfer.name-next-post-16 | between schools
    secondary-to-post-16  | phase-transfer.name-post-16      | 2026-03-30 | phase-transfer.name-school phase-transfer.name-next-post-16  | out of school
    between-post-16       | phase-transfer.name-next-post-16 | 2026-04-01 | phase-transfer.name-school phase-transfer.name-post-16       | between colleges
    `,
  },
];
