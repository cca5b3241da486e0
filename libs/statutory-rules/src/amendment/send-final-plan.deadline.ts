import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { withCoronavirusMonths } from '../coronavirus-months.js';
import { ordinaryLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: { weeks: 8, counted: 'after-the-day' },
  exceptions: [],
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 28 with regulation 22',
  seen: 'K',
};

/** A plan that is amended without a review is sent within eight weeks of the amendment notice. */
export const sendPlanAmendedWithoutReview: DeadlineRule = {
  code: 'amendment.send-final-plan',
  title: 'Send the plan amended without a review',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'none',
  startedBy: [
    {
      match: { event: 'amendment-notice-sent', field: 'without', is: ['review'] },
      day: 'the day the amendment notice was sent',
    },
  ],
  looksAt: { kind: 'until-next' },
  metBy: ['amended-plan-sent', 'decision-not-to-amend-notified'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: withCoronavirusMonths(law),
};
