import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { ordinaryLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: {
    laterOf: [
      { period: { months: 3, counted: 'beginning-with-the-day' } },
      {
        period: { months: 12, counted: 'beginning-with-the-day' },
        from: {
          which: 'last-on-or-before-the-start',
          of: ['plan-made', 'final-plan-sent', 'review-decision-notified'],
          day: 'the day the plan was made or last reviewed',
        },
      },
    ],
  },
  exceptions: [],
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 15(5)',
  seen: 'T',
};

/** Where an authority counts a review as done at its meeting. */
const countedFromMeeting: LawVersion = {
  ...law,
  limit: {
    laterOf: [
      { period: { months: 3, counted: 'beginning-with-the-day' } },
      {
        period: { months: 12, counted: 'beginning-with-the-day' },
        from: {
          which: 'last-on-or-before-the-start',
          of: ['plan-made', 'final-plan-sent', 'review-meeting-held'],
          day: 'the day the plan was made or last reviewed',
        },
      },
    ],
  },
};

/** The new authority reviews the plan within twelve months of the last review, or three months of the transfer if that is later. */
export const reviewTransferredPlan: DeadlineRule = {
  code: 'plan-transfer.review-plan',
  title: 'Review the transferred plan',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'none',
  startedBy: [{ match: 'plan-transferred', day: 'the day the plan was transferred' }],
  looksAt: { kind: 'until-next', afterTheDay: true },
  metBy: ['review-decision-notified'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: [law],
  readings: [
    {
      setting: 'reviewCountsFrom',
      is: 'meeting',
      instead: { metBy: ['review-meeting-held'], versions: [countedFromMeeting] },
    },
  ],
};
