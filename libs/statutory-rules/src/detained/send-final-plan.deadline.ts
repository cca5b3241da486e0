import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { detainedGrounds } from '../exceptions/regulation-grounds.js';
import { withCoronavirusMonths } from '../coronavirus-months.js';
import { detainedPersonsLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: detainedPersonsLaw,
  limit: { weeks: 20, counted: 'after-the-day' },
  exceptions: detainedGrounds,
  exceptionsIn: 'regulation 13',
  source: 'SEND (Detained Persons) Regulations 2015 (SI 2015/62), regulation 13',
  seen: 'T',
};

/** The final plan of a detained child or young person is sent within twenty weeks of the request. */
export const sendFinalPlanDetained: DeadlineRule = {
  code: 'detained.send-final-plan',
  title: 'Send the final plan of the detained person',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'none',
  startedBy: [
    {
      match: 'detained-request-received',
      day: 'the day the request for the detained person was received',
    },
  ],
  looksAt: { kind: 'process-run', process: 'detained' },
  metBy: ['final-plan-sent'],
  neverAroseBy: ['refusal-to-assess-notified', 'refusal-to-issue-notified'],
  fallsAwayBy: ['request-withdrawn'],
  versionChosenBy: 'due-date',
  versions: withCoronavirusMonths(law),
};
