import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { withCoronavirusMonths } from '../coronavirus-months.js';
import { ordinaryLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: { weeks: 12, counted: 'after-the-day' },
  exceptions: [],
  source: 'R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)',
  seen: 'P',
};

/** Whenever the notice was sent, the amended plan is sent within twelve weeks of the review meeting. */
export const sendAmendedPlanOuter: DeadlineRule = {
  code: 'annual-review.send-final-plan-outer',
  title: 'Send the amended plan, counted from the review meeting',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'starting-day',
  startedBy: [{ match: 'review-meeting-held', day: 'the day the review meeting was held' }],
  looksAt: { kind: 'until-next' },
  shownOnce: [{ event: 'review-decision-notified', field: 'outcome', is: ['amend'] }],
  metBy: ['amended-plan-sent', 'decision-not-to-amend-notified'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: withCoronavirusMonths(law),
  note: 'A late amendment notice does not move it.',
};
