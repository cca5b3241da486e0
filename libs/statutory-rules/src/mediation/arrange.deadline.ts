import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { ordinaryLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: { days: 30, counted: 'after-the-day' },
  exceptions: [],
  source: 'SEND Regulations 2014 (SI 2014/1530), regulations 35(2) and 36',
  seen: 'P',
};

/** Mediation is arranged within thirty days of being asked for. */
export const arrangeMediation: DeadlineRule = {
  code: 'mediation.arrange',
  title: 'Arrange mediation',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'none',
  startedBy: [{ match: 'mediation-requested', day: 'the day mediation was requested' }],
  looksAt: { kind: 'until-next' },
  metBy: ['mediation-arranged'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: [law],
};
