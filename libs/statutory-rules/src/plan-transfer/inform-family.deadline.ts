import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { withCoronavirusMonths } from '../coronavirus-months.js';
import { ordinaryLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: { weeks: 6, counted: 'after-the-day' },
  exceptions: [],
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 15(4)',
  seen: 'T',
};

/** The new authority tells the family within six weeks what happens next. */
export const informFamilyOfTransfer: DeadlineRule = {
  code: 'plan-transfer.inform-family',
  title: 'Tell the family about the transferred plan',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'none',
  startedBy: [{ match: 'plan-transferred', day: 'the day the plan was transferred' }],
  looksAt: { kind: 'until-next' },
  metBy: ['transfer-explained-to-family'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: withCoronavirusMonths(law),
};
