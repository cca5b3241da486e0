import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { detainedGrounds } from '../exceptions/regulation-grounds.js';
import { withCoronavirusMonths } from '../coronavirus-months.js';
import { detainedPersonsLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: detainedPersonsLaw,
  limit: { weeks: 6, counted: 'after-the-day' },
  exceptions: detainedGrounds,
  exceptionsIn: 'regulation 5',
  source: 'SEND (Detained Persons) Regulations 2015 (SI 2015/62), regulation 5',
  seen: 'T',
};

/** Within six weeks of the request for a detained child or young person the family is told whether there will be an assessment. */
export const notifyDecisionToAssessDetained: DeadlineRule = {
  code: 'detained.notify-decision-to-assess',
  title: 'Tell the family whether there will be an assessment of the detained person',
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
  metBy: ['decision-to-assess-notified', 'refusal-to-assess-notified'],
  neverAroseBy: [],
  fallsAwayBy: ['request-withdrawn'],
  versionChosenBy: 'due-date',
  versions: withCoronavirusMonths(law),
};
