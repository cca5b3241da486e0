import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { adviceGrounds } from '../exceptions/regulation-grounds.js';
import { withCoronavirusMonths } from '../coronavirus-months.js';
import { ordinaryLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: { weeks: 6, counted: 'after-the-day' },
  exceptions: adviceGrounds,
  exceptionsIn: 'regulation 8(2)',
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 8(1); SEND Code of Practice, 9.40',
  seen: 'P',
};

/** Whoever is asked for advice gives it within six weeks of receiving the request. */
export const giveAdvice: DeadlineRule = {
  code: 'needs-assessment.give-advice',
  title: 'Give advice for the assessment',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'advice-giver',
  subject: 'id',
  startedBy: [{ match: 'advice-requested', day: 'the day the request for advice was received' }],
  looksAt: { kind: 'answers', by: 'id', whileRunning: ['needs-assessment', 'detained'] },
  metBy: ['advice-received'],
  neverAroseBy: ['advice-not-needed'],
  fallsAwayBy: ['request-withdrawn'],
  versionChosenBy: 'due-date',
  versions: withCoronavirusMonths(law),
  note: 'School holidays are no ground for late advice, and late advice does not move the 20 weeks.',
};
