import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { withCoronavirusMonths } from '../coronavirus-months.js';
import { ordinaryLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: { days: 15, counted: 'after-the-day' },
  exceptions: [],
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 25(1)',
  seen: 'P',
};

/** Within fifteen days of the request the family is told whether there will be a re-assessment. */
export const notifyReassessmentDecision: DeadlineRule = {
  code: 'reassessment.notify-decision',
  title: 'Tell the family whether there will be a re-assessment',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'none',
  startedBy: [{ match: 'reassessment-requested', day: 'the day the re-assessment was requested' }],
  looksAt: { kind: 'until-next' },
  metBy: ['reassessment-agreed-notified', 'reassessment-refused-notified'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: withCoronavirusMonths(law),
};
