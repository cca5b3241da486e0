import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { ordinaryLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: { days: 15, counted: 'beginning-with-the-day' },
  exceptions: [],
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 28 with regulation 22(2)(c)',
  seen: 'K',
};

/** The family has at least fifteen days for its views on amendments without a review. */
export const hearRepresentationsWithoutReview: DeadlineRule = {
  code: 'amendment.hear-representations',
  title: 'Hear what the family says to amendments without a review',
  kind: 'earliest',
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
  metBy: ['representations-received'],
  cutShortBy: ['amended-plan-sent'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: [law],
};
