import type { LawTable } from './law-table.js';

const rule = 'young-person.rights-pass';

/** The day on which the rights in the process pass to the young person. */
export const youngPerson: readonly LawTable[] = [
  {
    title: 'The last Friday in June of the school year in which the person becomes sixteen',
    rule,
    today: '2026-11-21',
    rows: `
    born       | due        | act by | kind | met | ended | status  | breach | working
    2010-09-10 | 2027-06-25 | –      | date | –   | –     | running | no     | sixteen on 10 September 2026: June 2027
    2010-08-31 | 2026-06-26 | –      | date | –   | –     | met     | no     | sixteen on the last day of the school year: June 2026
    2010-09-01 | 2027-06-25 | –      | date | –   | –     | running | no     | sixteen on the first day of the next: June 2027
    2011-06-24 | 2027-06-25 | –      | date | –   | –     | running | no     | sixteen the day before that Friday
    2011-06-25 | 2027-06-25 | –      | date | –   | –     | running | no     | sixteen on that Friday
    2011-06-26 | 2027-06-25 | –      | date | –   | –     | running | no     | sixteen the day after, in the same school year
    2007-06-30 | 2023-06-30 | –      | date | –   | –     | met     | no     | the last Friday is 30 June
    2008-02-29 | 2024-06-28 | –      | date | –   | –     | met     | no     | born on 29 February
    2010-12-31 | 2027-06-25 | –      | date | –   | –     | running | no     | sixteen on the last day of 2026
    2011-01-01 | 2027-06-25 | –      | date | –   | –     | running | no     | sixteen on the first day of 2027
    2012-03-25 | 2028-06-30 | –      | date | –   | –     | running | no     | the last Friday is 30 June 2028
    2026-11-21 | 2043-06-26 | –      | date | –   | –     | running | no     | born today: sixteen in 2042
    1998-09-01 | 2015-06-26 | –      | date | –   | –     | met     | no     | the first school year whose June is after the Act
    `,
  },
  {
    title: 'Rights that passed before the Act, or whose birth is not known, are not listed',
    rows: `
    born       | events                      | not listed | working
    1997-09-01 |                             | ${rule}    | June 2014, before 1 September 2014
    1998-08-31 |                             | ${rule}    | June 2014
               | request-received 2026-01-05 | ${rule}    | nobody said when the person was born
    `,
  },
  {
    title: 'Nothing that happens moves or ends that day',
    rule,
    born: '2010-09-10',
    rows: `
    events                                                                                                                 | today      | due        | status  | ended | excepted | working
    request-received 2026-01-05, case-closed 2026-02-01 reason=died                                                        | 2027-06-25 | 2027-06-25 | met     | –     | –        | closed long before
    request-received 2026-01-05, exception-recorded 2026-02-01 ground=personal-circumstances from=2026-01-10 to=2026-02-01 | 2027-06-24 | 2027-06-25 | running | –     | –        | no ground reaches it
    `,
  },
];
