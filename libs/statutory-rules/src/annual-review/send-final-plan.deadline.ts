import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { withCoronavirusMonths } from '../coronavirus-months.js';
import { ordinaryLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: { weeks: 8, counted: 'after-the-day' },
  exceptions: [],
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 22(3) and (4)',
  seen: 'T',
};

/** The amended plan, or the decision not to amend, is sent within eight weeks of the amendment notice. */
export const sendAmendedPlan: DeadlineRule = {
  code: 'annual-review.send-final-plan',
  title: 'Send the amended plan',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'none',
  startedBy: [
    {
      match: { event: 'amendment-notice-sent', field: 'without', is: [null] },
      day: 'the day the amendment notice was sent',
    },
  ],
  looksAt: { kind: 'until-next' },
  metBy: ['amended-plan-sent', 'decision-not-to-amend-notified'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: withCoronavirusMonths(law),
  note: 'An early notice brings this date forward.',
};
