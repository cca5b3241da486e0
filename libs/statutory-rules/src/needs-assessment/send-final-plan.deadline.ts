import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { regulationGrounds } from '../exceptions/regulation-grounds.js';
import { withCoronavirusMonths } from '../coronavirus-months.js';
import { ordinaryLaw } from '../in-force.js';
import { requestStarts } from './request-starts.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: { weeks: 20, counted: 'after-the-day' },
  exceptions: [...regulationGrounds, 'reported-in-return'],
  exceptionsIn: 'regulation 13(3)',
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 13(2)',
  seen: 'T',
};

/** The final plan is sent within twenty weeks of the request. */
export const sendFinalPlan: DeadlineRule = {
  code: 'needs-assessment.send-final-plan',
  title: 'Send the final plan',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'none',
  startedBy: requestStarts,
  looksAt: { kind: 'process-run', process: 'needs-assessment' },
  metBy: ['final-plan-sent'],
  neverAroseBy: ['refusal-to-assess-notified', 'refusal-to-issue-notified'],
  fallsAwayBy: ['request-withdrawn'],
  versionChosenBy: 'due-date',
  versions: withCoronavirusMonths(law),
  note: 'It runs from the request, not from the decision to assess.',
};
