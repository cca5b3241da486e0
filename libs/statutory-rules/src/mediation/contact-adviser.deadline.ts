import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { ordinaryLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: { months: 2, counted: 'after-the-day' },
  exceptions: [],
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 33',
  seen: 'T',
};

/** A family that may appeal contacts a mediation adviser within two months of the notice. */
export const contactAdviser: DeadlineRule = {
  code: 'mediation.contact-adviser',
  title: 'Contact a mediation adviser',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'family',
  subject: 'none',
  startedBy: [
    { match: 'decision-notice-sent', day: 'the day the notice of the decision was sent' },
  ],
  looksAt: { kind: 'until-next' },
  metBy: ['mediation-adviser-contacted'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: [law],
};
