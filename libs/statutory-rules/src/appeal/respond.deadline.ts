import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { tribunalRules } from '../in-force.js';

const law: LawVersion = {
  inForce: tribunalRules,
  limit: { workingDays: 30, counted: 'after-the-day', leavingOut: 'tribunal-holidays' },
  exceptions: [],
  source:
    'Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008 (SI 2008/2699), rules 21 and 12',
  seen: 'P',
};

/** The authority answers an appeal within thirty working days of being told of it. */
export const respondToAppeal: DeadlineRule = {
  code: 'appeal.respond',
  title: 'Respond to the appeal',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'none',
  startedBy: [{ match: 'appeal-notified', day: 'the day the authority was told of the appeal' }],
  looksAt: { kind: 'until-next' },
  metBy: ['appeal-response-sent'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: [law],
};
