import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { ordinaryLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: { weeks: 2, counted: 'after-the-day' },
  exceptions: [],
  source:
    'SEND Regulations 2014 (SI 2014/1530), regulation 20(7) to (9); SEND Code of Practice, 9.176',
  seen: 'P',
};

/** The school or college sends its report within two weeks of the review meeting. */
export const sendReport: DeadlineRule = {
  code: 'annual-review.send-report',
  title: 'Send the report of the review meeting',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'setting',
  subject: 'starting-day',
  startedBy: [{ match: 'review-meeting-held', day: 'the day the review meeting was held' }],
  looksAt: { kind: 'until-next' },
  metBy: ['review-report-sent'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: [law],
};
