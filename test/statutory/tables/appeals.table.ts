import type { LawTable } from './law-table.js';

/** The family's time to appeal: the later of two limbs, and where rule 12 moves its end. */
export const appeals: readonly LawTable[] = [
  {
    title:
      'Two months from the notice, moved where they end at Christmas, in August or on a day off',
    rule: 'appeal.lodge',
    given: 'decision-notice-sent {notice}',
    rows: `
    notice     | due        | act by     | owed by | version    | working
    2025-01-06 | 2025-03-06 | 2025-03-06 | family  | 2008-11-03 | the corresponding day
    2025-12-31 | 2026-03-02 | 2026-03-02 | family  | 2008-11-03 | no 31 February: the 28th, a Saturday, goes on to Monday
    2023-12-31 | 2024-02-29 | 2024-02-29 | family  | 2008-11-03 | no 31 February: the 29th, a Thursday
    2028-02-29 | 2028-05-02 | 2028-05-02 | family  | 2008-11-03 | 29 April is a Saturday and 1 May a bank holiday: Tuesday
    2025-10-24 | 2025-12-24 | 2025-12-24 | family  | 2008-11-03 | the day before Christmas Day
    2025-10-25 | 2026-01-02 | 2026-01-02 | family  | 2008-11-03 | Christmas Day: the first working day after 1 January
    2025-10-26 | 2026-01-02 | 2026-01-02 | family  | 2008-11-03 | Boxing Day
    2025-10-29 | 2026-01-02 | 2026-01-02 | family  | 2008-11-03 | 29 December, though a working day
    2025-10-31 | 2026-01-02 | 2026-01-02 | family  | 2008-11-03 | 31 December
    2025-11-01 | 2026-01-02 | 2026-01-02 | family  | 2008-11-03 | New Year's Day
    2025-11-02 | 2026-01-02 | 2026-01-02 | family  | 2008-11-03 | 2 January, a Friday, is outside the period
    2026-10-25 | 2027-01-04 | 2027-01-04 | family  | 2008-11-03 | 2 and 3 January 2027 are a weekend: Monday 4 January
    2021-10-27 | 2022-01-04 | 2022-01-04 | family  | 2008-11-03 | 3 January 2022 was the substitute for New Year's Day: Tuesday
    2023-10-24 | 2023-12-27 | 2023-12-27 | family  | 2008-11-03 | a Sunday before Christmas: the next working day
    2026-05-31 | 2026-07-31 | 2026-07-31 | family  | 2008-11-03 | the last day before August
    2026-06-01 | 2026-09-01 | 2026-09-01 | family  | 2008-11-03 | the first day of August: the first working day after 31 August
    2026-06-30 | 2026-09-01 | 2026-09-01 | family  | 2008-11-03 | late in August
    2026-07-01 | 2026-09-01 | 2026-09-01 | family  | 2008-11-03 | the day after August
    2029-06-15 | 2029-09-03 | 2029-09-03 | family  | 2008-11-03 | 1 and 2 September 2029 are a weekend: Monday
    2027-05-31 | 2027-08-02 | 2027-08-02 | family  | 2008-11-03 | 31 July 2027 is a Saturday: the next working day, though in August
    2026-02-03 | 2026-04-07 | 2026-04-07 | family  | 2008-11-03 | Good Friday: the Tuesday after Easter
    2026-02-06 | 2026-04-07 | 2026-04-07 | family  | 2008-11-03 | Easter Monday: the Tuesday after
    2026-01-29 | 2026-03-30 | 2026-03-30 | family  | 2008-11-03 | the Sunday on which the clocks go forward: Monday
    2026-08-25 | 2026-10-26 | 2026-10-26 | family  | 2008-11-03 | the Sunday on which the clocks go back: Monday
    `,
  },
  {
    title: 'One month from the first certificate on or after the notice, where that is later',
    rule: 'appeal.lodge',
    given:
      'decision-notice-sent {notice}, mediation-certificate-issued {certificate}, mediation-certificate-issued {second}',
    rows: `
    notice     | certificate | second     | due        | working
    2025-10-01 | 2025-11-29  |            | 2026-01-02 | 29 December moves to the first working day after 1 January
    2026-01-05 | 2026-01-04  |            | 2026-03-05 | a certificate before the notice counts for nothing
    2026-01-05 | 2026-01-05  |            | 2026-03-05 | on the day of the notice it counts, but 5 February is earlier
    2026-01-05 | 2026-02-05  |            | 2026-03-05 | both limbs end on 5 March
    2026-01-05 | 2026-02-06  |            | 2026-03-06 | a month of the certificate is a day later
    2026-01-05 | 2026-04-10  |            | 2026-05-11 | 10 May is a Sunday
    2026-01-05 | 2026-03-02  | 2026-04-10 | 2026-04-02 | the first certificate counts, not the second
    2025-11-20 | 2026-01-31  |            | 2026-03-02 | no 31 February: the 28th, a Saturday, goes on to Monday
    2026-05-15 | 2026-07-10  |            | 2026-09-01 | 10 August moves to the first working day after 31 August
    2027-12-01 | 2028-01-31  |            | 2028-02-29 | no 31 February: the 29th, in a leap year
    `,
  },
  {
    title: 'The family loses nothing that the authority answers for by not appealing',
    given: 'decision-notice-sent 2026-01-05, {done}',
    rows: `
    done                                   | today      | rule                      | due        | status   | met        | breach | working
                                           | 2026-03-05 | appeal.lodge              | 2026-03-05 | running  | –          | no     | on the last day
                                           | 2026-03-06 | appeal.lodge              | 2026-03-05 | missed   | –          | no     | the time is the family's own
    appeal-lodged 2026-03-05               | 2026-04-01 | appeal.lodge              | 2026-03-05 | met      | 2026-03-05 | no     | lodged on the last day
    appeal-lodged 2026-03-06               | 2026-04-01 | appeal.lodge              | 2026-03-05 | met-late | 2026-03-06 | no     | lodged the day after
    mediation-adviser-contacted 2026-03-06 | 2026-04-01 | mediation.contact-adviser | 2026-03-05 | met-late | 2026-03-06 | no     | contacted the day after
                                           | 2026-03-06 | mediation.contact-adviser | 2026-03-05 | missed   | –          | no     | the time is the family's own
    `,
  },
  {
    title: 'A certificate after the next notice belongs to the next notice',
    given:
      'decision-notice-sent 2026-01-05, decision-notice-sent 2026-03-20, mediation-certificate-issued 2026-04-10',
    rows: `
    rule         | starts     | due        | working
    appeal.lodge | 2026-01-05 | 2026-03-05 | two months from the first, five weeks before the certificate; two from the second, which are later than 10 May
    "            | 2026-03-20 | 2026-05-20 |
    `,
  },
];
