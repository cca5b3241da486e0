import type { LawTable } from './law-table.js';

/** Limits counted in working days: no weekend and no bank holiday counts. */
export const workingDays: readonly LawTable[] = [
  {
    title: 'Three working days, the day itself not counted',
    each: `
    mediation.issue-certificate     | mediation-declined {from}
    mediation.issue-certificate     | mediation-concluded {from}
    mediation.pass-on-health-issues | mediation-health-issues-raised {from}
    `,
    rows: `
    from       | due        | act by     | working
    2026-06-03 | 2026-06-08 | 2026-06-08 | 4 June, 5 June, 8 June
    2026-06-05 | 2026-06-10 | 2026-06-10 | 8 June, 9 June, 10 June
    2026-06-06 | 2026-06-10 | 2026-06-10 | from a Saturday: 8 June, 9 June, 10 June
    2026-06-07 | 2026-06-10 | 2026-06-10 | from a Sunday: 8 June, 9 June, 10 June
    2026-12-23 | 2026-12-30 | 2026-12-30 | 24 December, 29 December, 30 December; not 25 December (Christmas), 28 December (Boxing)
    2026-12-24 | 2026-12-31 | 2026-12-31 | 29 December, 30 December, 31 December; not 25 December (Christmas), 28 December (Boxing)
    2026-12-25 | 2026-12-31 | 2026-12-31 | from a bank holiday: 29 December, 30 December, 31 December; not 28 December (Boxing)
    2026-12-31 | 2027-01-06 | 2027-01-06 | 4 January, 5 January, 6 January; not 1 January (New Year's Day)
    2026-04-01 | 2026-04-08 | 2026-04-08 | 2 April, 7 April, 8 April; not 3 April (Good Friday), 6 April (Easter Monday)
    2026-04-02 | 2026-04-09 | 2026-04-09 | 7 April, 8 April, 9 April; not 3 April (Good Friday), 6 April (Easter Monday)
    2026-04-03 | 2026-04-09 | 2026-04-09 | from a bank holiday: 7 April, 8 April, 9 April; not 6 April (Easter Monday)
    2022-06-01 | 2022-06-08 | 2022-06-08 | 6 June, 7 June, 8 June; not 2 June (Spring), 3 June (Platinum Jubilee)
    2022-09-16 | 2022-09-22 | 2022-09-22 | 20 September, 21 September, 22 September; not 19 September (State Funeral)
    2020-05-06 | 2020-05-12 | 2020-05-12 | 7 May, 11 May, 12 May; not 8 May (Early May)
    2020-05-01 | 2020-05-06 | 2020-05-06 | 4 May, 5 May, 6 May
    2023-05-05 | 2023-05-11 | 2023-05-11 | 9 May, 10 May, 11 May; not 8 May (Coronation)
    2028-02-28 | 2028-03-02 | 2028-03-02 | 29 February, 1 March, 2 March
    2028-02-29 | 2028-03-03 | 2028-03-03 | 1 March, 2 March, 3 March
    2027-02-26 | 2027-03-03 | 2027-03-03 | 1 March, 2 March, 3 March
    2026-03-27 | 2026-04-01 | 2026-04-01 | 30 March, 31 March, 1 April
    2026-10-23 | 2026-10-28 | 2026-10-28 | 26 October, 27 October, 28 October
    2026-01-30 | 2026-02-04 | 2026-02-04 | 2 February, 3 February, 4 February
    2027-12-31 | 2028-01-06 | 2028-01-06 | 4 January, 5 January, 6 January; not 3 January (New Year's Day)
    2026-08-28 | 2026-09-03 | 2026-09-03 | 1 September, 2 September, 3 September; not 31 August (Summer)
    `,
  },
  {
    title: 'Ten working days, the day itself not counted',
    each: `
    improvement.resubmit-statement | statement-of-action-returned {from}
    `,
    rows: `
    from       | due        | act by     | working
    2026-06-03 | 2026-06-17 | 2026-06-17 | 10 working days: 10 in June
    2026-12-18 | 2027-01-06 | 2027-01-06 | 10 working days: 7 in December + 3 in January; not 25 December (Christmas), 28 December (Boxing), 1 January (New Year's Day)
    2026-03-27 | 2026-04-14 | 2026-04-14 | 10 working days: 2 in March + 8 in April; not 3 April (Good Friday), 6 April (Easter Monday)
    2028-02-21 | 2028-03-06 | 2028-03-06 | 10 working days: 6 in February + 4 in March
    2027-02-22 | 2027-03-08 | 2027-03-08 | 10 working days: 4 in February + 6 in March
    2026-10-16 | 2026-10-30 | 2026-10-30 | 10 working days: 10 in October
    2026-03-20 | 2026-04-07 | 2026-04-07 | 10 working days: 7 in March + 3 in April; not 3 April (Good Friday), 6 April (Easter Monday)
    2026-08-21 | 2026-09-07 | 2026-09-07 | 10 working days: 5 in August + 5 in September; not 31 August (Summer)
    2026-01-31 | 2026-02-13 | 2026-02-13 | from a Saturday: 10 working days: 10 in February
    2027-12-31 | 2028-01-17 | 2028-01-17 | 10 working days: 10 in January; not 3 January (New Year's Day)
    2022-05-26 | 2022-06-13 | 2022-06-13 | 10 working days: 3 in May + 7 in June; not 2 June (Spring), 3 June (Platinum Jubilee)
    2022-09-09 | 2022-09-26 | 2022-09-26 | 10 working days: 10 in September; not 19 September (State Funeral)
    2020-04-28 | 2020-05-13 | 2020-05-13 | 10 working days: 2 in April + 8 in May; not 8 May (Early May)
    `,
  },
  {
    title: 'Seventy working days, the day itself not counted',
    each: `
    improvement.submit-statement | statement-of-action-required {from}
    `,
    rows: `
    from       | due        | act by     | working
    2026-06-03 | 2026-09-10 | 2026-09-10 | 70 working days: 19 in June + 23 in July + 20 in August + 8 in September; not 31 August (Summer)
    2020-03-27 | 2020-07-09 | 2020-07-09 | 70 working days: 2 in March + 20 in April + 19 in May + 22 in June + 7 in July; not 10 April (Good Friday), 13 April (Easter Monday), 8 May (Early May), 25 May (Spring)
    2026-12-18 | 2027-04-02 | 2027-04-02 | 70 working days: 7 in December + 20 in January + 20 in February + 21 in March + 2 in April; not 25 December (Christmas), 28 December (Boxing), 1 January (New Year's Day), 26 March (Good Friday), 29 March (Easter Monday)
    2027-12-31 | 2028-04-10 | 2028-04-10 | 70 working days: 20 in January + 21 in February + 23 in March + 6 in April; not 3 January (New Year's Day)
    2026-01-31 | 2026-05-13 | 2026-05-13 | from a Saturday: 70 working days: 20 in February + 22 in March + 20 in April + 8 in May; not 3 April (Good Friday), 6 April (Easter Monday), 4 May (Early May)
    2026-08-28 | 2026-12-07 | 2026-12-07 | 70 working days: 22 in September + 22 in October + 21 in November + 5 in December; not 31 August (Summer)
    2027-01-04 | 2027-04-14 | 2027-04-14 | 70 working days: 19 in January + 20 in February + 21 in March + 10 in April; not 26 March (Good Friday), 29 March (Easter Monday)
    2022-05-26 | 2022-09-06 | 2022-09-06 | 70 working days: 3 in May + 20 in June + 21 in July + 22 in August + 4 in September; not 2 June (Spring), 3 June (Platinum Jubilee), 29 August (Summer)
    `,
  },
  {
    title: 'Thirty working days, leaving out August and 25 December to 1 January',
    each: `
    appeal.respond | appeal-notified {from}
    `,
    rows: `
    from       | due        | act by     | working
    2026-06-03 | 2026-07-15 | 2026-07-15 | 30 working days: 19 in June + 11 in July
    2026-12-01 | 2027-01-20 | 2027-01-20 | 30 working days: 17 in December + 13 in January; not 25 December (Christmas), 28 December (Boxing), 1 January (New Year's Day)
    2026-07-20 | 2026-09-29 | 2026-09-29 | 30 working days: 9 in July + 21 in September; not 31 August (Summer); none in August
    2026-06-19 | 2026-07-31 | 2026-07-31 | 30 working days: 7 in June + 23 in July
    2026-06-22 | 2026-09-01 | 2026-09-01 | 30 working days: 6 in June + 23 in July + 1 in September; not 31 August (Summer); none in August
    2026-07-31 | 2026-10-12 | 2026-10-12 | 30 working days: 22 in September + 8 in October; not 31 August (Summer); none in August
    2026-08-15 | 2026-10-12 | 2026-10-12 | from a Saturday: 30 working days: 22 in September + 8 in October; not 31 August (Summer); none in August
    2026-08-31 | 2026-10-12 | 2026-10-12 | from a bank holiday: 30 working days: 22 in September + 8 in October
    2026-12-24 | 2027-02-12 | 2027-02-12 | 30 working days: 20 in January + 10 in February; not 25 December (Christmas), 28 December (Boxing), 1 January (New Year's Day)
    2026-12-27 | 2027-02-12 | 2027-02-12 | from a Sunday: 30 working days: 20 in January + 10 in February; not 28 December (Boxing), 1 January (New Year's Day)
    2026-11-12 | 2026-12-24 | 2026-12-24 | 30 working days: 12 in November + 18 in December
    2026-11-13 | 2027-01-04 | 2027-01-04 | 30 working days: 11 in November + 18 in December + 1 in January; not 25 December (Christmas), 28 December (Boxing), 1 January (New Year's Day)
    2027-01-01 | 2027-02-12 | 2027-02-12 | from a bank holiday: 30 working days: 20 in January + 10 in February
    2026-03-02 | 2026-04-15 | 2026-04-15 | 30 working days: 21 in March + 9 in April; not 3 April (Good Friday), 6 April (Easter Monday)
    2028-01-31 | 2028-03-13 | 2028-03-13 | 30 working days: 21 in February + 9 in March
    2027-01-29 | 2027-03-12 | 2027-03-12 | 30 working days: 20 in February + 10 in March
    2026-10-01 | 2026-11-12 | 2026-11-12 | 30 working days: 21 in October + 9 in November
    2028-02-29 | 2028-04-11 | 2028-04-11 | 30 working days: 23 in March + 7 in April
    `,
  },
];
