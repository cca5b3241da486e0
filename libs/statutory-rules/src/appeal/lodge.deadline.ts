import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { tribunalRules } from '../in-force.js';

const law: LawVersion = {
  inForce: tribunalRules,
  limit: {
    laterOf: [
      { period: { months: 2, counted: 'after-the-day' } },
      {
        period: { months: 1, counted: 'after-the-day' },
        from: {
          which: 'first-from-the-start-on',
          of: ['mediation-certificate-issued'],
          day: 'the day the mediation certificate was issued',
        },
      },
    ],
    thenMoved: 'lodging',
  },
  exceptions: [],
  source:
    'Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008 (SI 2008/2699), rules 20(1)(c) and 12',
  seen: 'T',
};

/** A family appeals within two months of the notice, or one month of the mediation certificate if that is later. */
export const lodgeAppeal: DeadlineRule = {
  code: 'appeal.lodge',
  title: 'Lodge an appeal',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'family',
  subject: 'none',
  startedBy: [
    { match: 'decision-notice-sent', day: 'the day the notice of the decision was sent' },
  ],
  looksAt: { kind: 'until-next' },
  metBy: ['appeal-lodged'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: [law],
};
