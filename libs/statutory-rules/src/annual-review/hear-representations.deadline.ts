import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { ordinaryLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: { days: 15, counted: 'beginning-with-the-day' },
  exceptions: [],
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 22(2)(c)',
  seen: 'T',
};

/** The family has at least fifteen days for its views on the proposed amendments. */
export const hearRepresentationsOnAmendments: DeadlineRule = {
  code: 'annual-review.hear-representations',
  title: 'Hear what the family says to the proposed amendments',
  kind: 'earliest',
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
  metBy: ['representations-received'],
  cutShortBy: ['amended-plan-sent'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: [law],
};
