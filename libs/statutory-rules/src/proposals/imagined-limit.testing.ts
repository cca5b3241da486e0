import type { DeadlineRule, LawVersion } from '../deadline-rule.js';

/** The one version of the limit that nobody has made. */
export const version: LawVersion = {
  inForce: { name: 'imagined', from: '2027-04-01' },
  limit: { days: 15, counted: 'after-the-day' },
  exceptions: [],
  source: 'an imagined regulation',
  seen: 'K',
};

/** A limit that nobody has made: every part of it is in order. */
export const plan: DeadlineRule = {
  code: 'imagined.limit',
  title: 'An imagined limit',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'none',
  startedBy: [{ match: 'final-plan-sent', day: 'the day the plan was sent' }],
  looksAt: { kind: 'until-next' },
  metBy: ['plan-made'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'start-date',
  versions: [version],
};
