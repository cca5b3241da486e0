import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { regulationGrounds } from '../exceptions/regulation-grounds.js';
import { withCoronavirusMonths } from '../coronavirus-months.js';
import { ordinaryLaw } from '../in-force.js';
import { requestStarts } from './request-starts.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: { weeks: 6, counted: 'after-the-day' },
  exceptions: regulationGrounds,
  exceptionsIn: 'regulation 5(4)',
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 5(1)',
  seen: 'T',
};

/** Within six weeks of the request the family is told whether there will be an assessment. */
export const notifyDecisionToAssess: DeadlineRule = {
  code: 'needs-assessment.notify-decision-to-assess',
  title: 'Tell the family whether there will be an assessment',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'none',
  startedBy: requestStarts,
  looksAt: { kind: 'process-run', process: 'needs-assessment' },
  metBy: ['decision-to-assess-notified', 'refusal-to-assess-notified'],
  neverAroseBy: [],
  fallsAwayBy: ['request-withdrawn'],
  versionChosenBy: 'due-date',
  versions: withCoronavirusMonths(law),
};
