import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { ordinaryLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: { workingDays: 3, counted: 'after-the-day' },
  exceptions: [],
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 35(1)',
  seen: 'P',
};

/** Health issues for mediation are passed on to the health body within three working days. */
export const passOnHealthIssues: DeadlineRule = {
  code: 'mediation.pass-on-health-issues',
  title: 'Pass on the health issues for mediation',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'none',
  startedBy: [
    { match: 'mediation-health-issues-raised', day: 'the day the health issues were raised' },
  ],
  looksAt: { kind: 'until-next' },
  metBy: ['health-issues-passed-on'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: [law],
};
