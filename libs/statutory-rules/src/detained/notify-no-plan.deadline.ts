import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { detainedGrounds } from '../exceptions/regulation-grounds.js';
import { withCoronavirusMonths } from '../coronavirus-months.js';
import { detainedPersonsLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: detainedPersonsLaw,
  limit: { weeks: 16, counted: 'after-the-day' },
  exceptions: detainedGrounds,
  exceptionsIn: 'regulation 10',
  source: 'SEND (Detained Persons) Regulations 2015 (SI 2015/62), regulation 10',
  seen: 'K',
};

/** If a detained child or young person is to have no plan, the family is told within sixteen weeks of the request. */
export const notifyNoPlanDetained: DeadlineRule = {
  code: 'detained.notify-no-plan',
  title: 'Tell the family if there will be no plan for the detained person',
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
  shownOnce: ['decision-to-assess-notified'],
  metBy: ['refusal-to-issue-notified'],
  neverAroseBy: ['decision-to-issue-notified', 'draft-plan-served', 'final-plan-sent'],
  fallsAwayBy: ['request-withdrawn'],
  versionChosenBy: 'due-date',
  versions: withCoronavirusMonths(law),
};
