import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { ordinaryLaw } from '../in-force.js';
import { countedFromMeeting, reviewStarts } from './plan-starts.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: { months: 6, counted: 'after-the-day' },
  exceptions: [],
  source: 'SEND Code of Practice, 9.178',
  seen: 'P',
};

/** For a child under five, a review every three to six months should be considered. */
export const considerEarlyYearsReview: DeadlineRule = {
  code: 'annual-review.consider-early-years-review',
  title: 'Consider a review for a child under five',
  kind: 'latest',
  binding: 'guidance',
  owedBy: 'authority',
  subject: 'starting-day',
  startedBy: reviewStarts,
  onlyUnderAge: 5,
  looksAt: { kind: 'after-the-day' },
  metBy: ['review-decision-notified', 'early-years-review-considered'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: [law],
  readings: [countedFromMeeting(['review-meeting-held', 'early-years-review-considered'])],
  note: 'The Code advises this for a child under five; it is no duty.',
};
