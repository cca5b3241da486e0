import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { ordinaryLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: { lastFridayInJuneOfSchoolYearOfAge: 16 },
  exceptions: [],
  source: 'Children and Families Act 2014, section 83(2); Education Act 1996, section 8',
  seen: 'P',
};

/** At the end of compulsory school age the rights in the process pass from the parent to the young person. */
export const rightsPass: DeadlineRule = {
  code: 'young-person.rights-pass',
  title: 'The rights pass to the young person',
  kind: 'date',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'none',
  startedBy: [],
  startedByBirth: true,
  looksAt: { kind: 'after-the-day' },
  metBy: [],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: [law],
  note: 'It is a day that arrives, not a duty.',
};
