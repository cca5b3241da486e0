import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { withCoronavirusMonths } from '../coronavirus-months.js';
import { ordinaryLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: { weeks: 4, counted: 'after-the-day' },
  exceptions: [],
  source:
    'SEND Regulations 2014 (SI 2014/1530), regulation 20(10); R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)',
  seen: 'T',
};

/** Within four weeks of the review meeting the family is told whether the plan goes on, is amended or ceases. */
export const notifyReviewDecision: DeadlineRule = {
  code: 'annual-review.notify-decision',
  title: 'Tell the family the decision after the review',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'starting-day',
  startedBy: [{ match: 'review-meeting-held', day: 'the day the review meeting was held' }],
  looksAt: { kind: 'until-next' },
  metBy: ['review-decision-notified'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: withCoronavirusMonths(law),
};
