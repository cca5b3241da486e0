import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { ordinaryLaw } from '../in-force.js';
import { countedFromMeeting, reviewStarts } from './plan-starts.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: { months: 12, counted: 'beginning-with-the-day' },
  exceptions: [],
  source: 'Children and Families Act 2014, section 44(1)',
  seen: 'P',
};

/** The plan is reviewed within twelve months of being made, and then of each review. */
export const completeReview: DeadlineRule = {
  code: 'annual-review.complete-review',
  title: 'Complete the annual review',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'starting-day',
  startedBy: reviewStarts,
  looksAt: { kind: 'after-the-day' },
  metBy: ['review-decision-notified'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: [law],
  readings: [countedFromMeeting(['review-meeting-held'])],
};
