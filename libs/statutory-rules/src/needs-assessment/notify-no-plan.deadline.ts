import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { regulationGrounds } from '../exceptions/regulation-grounds.js';
import { withCoronavirusMonths } from '../coronavirus-months.js';
import { ordinaryLaw } from '../in-force.js';
import { requestStarts } from './request-starts.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: { weeks: 16, counted: 'after-the-day' },
  exceptions: regulationGrounds,
  exceptionsIn: 'regulation 10(4)',
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 10(1)',
  seen: 'T',
};

/** If there is to be no plan, the family is told within sixteen weeks of the request. */
export const notifyNoPlan: DeadlineRule = {
  code: 'needs-assessment.notify-no-plan',
  title: 'Tell the family if there will be no plan',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'none',
  startedBy: requestStarts,
  looksAt: { kind: 'process-run', process: 'needs-assessment' },
  shownOnce: ['decision-to-assess-notified'],
  metBy: ['refusal-to-issue-notified'],
  neverAroseBy: ['decision-to-issue-notified', 'draft-plan-served', 'final-plan-sent'],
  fallsAwayBy: ['request-withdrawn'],
  versionChosenBy: 'due-date',
  versions: withCoronavirusMonths(law),
  note: 'It runs from the request, not from the decision to assess.',
};
