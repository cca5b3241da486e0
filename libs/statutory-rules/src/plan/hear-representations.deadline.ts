import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { ordinaryLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: { days: 15, counted: 'beginning-with-the-day' },
  exceptions: [],
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 13(1)(a)',
  seen: 'T',
};

/** The family has at least fifteen days for its views on the draft plan: the plan may not be final before. */
export const hearRepresentations: DeadlineRule = {
  code: 'plan.hear-representations',
  title: 'Hear what the family says to the draft',
  kind: 'earliest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'none',
  startedBy: [{ match: 'draft-plan-served', day: 'the day the draft plan was served' }],
  looksAt: { kind: 'until-next', whileRunning: ['needs-assessment', 'detained'] },
  metBy: ['representations-received'],
  cutShortBy: ['final-plan-sent'],
  neverAroseBy: [],
  fallsAwayBy: ['request-withdrawn'],
  versionChosenBy: 'due-date',
  versions: [law],
};
