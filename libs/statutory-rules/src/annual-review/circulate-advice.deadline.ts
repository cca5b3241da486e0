import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { ordinaryLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: {
    words:
      'At least 2 weeks before, in clear days: neither the day of notice nor the day of the meeting is counted, so 15 days before',
    called: 'the review meeting',
    daysBefore: 15,
    day: 'meetingOn',
  },
  exceptions: [],
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 20(4)',
  seen: 'T',
};

/** Where an authority counts the two weeks by the calendar. */
const byCalendar: LawVersion = {
  ...law,
  limit: {
    words: 'At least 2 weeks before, by the calendar as this authority reads it, so 14 days before',
    called: 'the review meeting',
    daysBefore: 14,
    day: 'meetingOn',
  },
};

/** The advice for a review meeting is sent round two weeks before it. */
export const circulateAdvice: DeadlineRule = {
  code: 'annual-review.circulate-advice',
  title: 'Circulate the advice for the review meeting',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'arranger',
  subject: 'meetingOn',
  startedBy: [{ match: 'review-meeting-arranged', day: 'the day the review meeting was arranged' }],
  looksAt: { kind: 'answers', by: 'meetingOn' },
  metBy: ['review-advice-circulated'],
  neverAroseBy: [],
  fallsAwayBy: ['review-meeting-cancelled'],
  versionChosenBy: 'due-date',
  versions: [law],
  readings: [{ setting: 'noticeCounting', is: 'calendar', instead: { versions: [byCalendar] } }],
};
