import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { ordinaryLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: { days: 15, counted: 'after-the-day' },
  exceptions: [],
  source: 'Children and Families Act 2014, section 39(2); SEND Code of Practice, 9.83',
  seen: 'P',
};

/** A school or college that is consulted should answer within fifteen days. */
export const replyToConsultation: DeadlineRule = {
  code: 'plan.reply-to-consultation',
  title: 'Answer the consultation about the plan',
  kind: 'latest',
  binding: 'guidance',
  owedBy: 'setting',
  subject: 'id',
  startedBy: [{ match: 'setting-consulted', day: 'the day the school or college was consulted' }],
  looksAt: { kind: 'answers', by: 'id', whileRunning: ['needs-assessment', 'detained'] },
  metBy: ['setting-replied'],
  neverAroseBy: [],
  fallsAwayBy: ['final-plan-sent', 'request-withdrawn'],
  versionChosenBy: 'due-date',
  versions: [law],
  note: 'The Code advises this; it is no duty.',
};
