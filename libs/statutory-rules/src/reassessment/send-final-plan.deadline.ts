import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { regulationGrounds } from '../exceptions/regulation-grounds.js';
import { withCoronavirusMonths } from '../coronavirus-months.js';
import { ordinaryLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: { weeks: 14, counted: 'after-the-day' },
  exceptions: regulationGrounds,
  exceptionsIn: 'regulation 27(3)',
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 27(2)',
  seen: 'T',
};

/** After a re-assessment the final plan is sent within fourteen weeks of the decision to re-assess. */
export const sendReassessedPlan: DeadlineRule = {
  code: 'reassessment.send-final-plan',
  title: 'Send the plan after the re-assessment',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'none',
  startedBy: [
    {
      match: 'reassessment-agreed-notified',
      day: 'the day the decision to re-assess was notified',
    },
  ],
  looksAt: { kind: 'until-next' },
  metBy: ['final-plan-sent'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: withCoronavirusMonths(law),
};
