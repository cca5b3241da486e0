import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { withCoronavirusMonths } from '../coronavirus-months.js';
import { ordinaryLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: { weeks: 4, counted: 'after-the-day' },
  exceptions: [],
  source:
    'SEND Regulations 2014 (SI 2014/1530), regulations 20(10) and 22(2); R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)',
  seen: 'T',
};

/** If the plan is to be amended, the notice with the proposed changes is sent within the same four weeks. */
export const sendAmendmentNotice: DeadlineRule = {
  code: 'annual-review.send-amendment-notice',
  title: 'Send the notice of the proposed amendments',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'starting-day',
  startedBy: [{ match: 'review-meeting-held', day: 'the day the review meeting was held' }],
  looksAt: { kind: 'until-next' },
  shownOnce: [{ event: 'review-decision-notified', field: 'outcome', is: ['amend'] }],
  metBy: [{ event: 'amendment-notice-sent', field: 'without', is: [null] }],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: withCoronavirusMonths(law),
  note: 'It runs from the meeting, not from the decision.',
};
