import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { withCoronavirusMonths } from '../coronavirus-months.js';
import { ordinaryLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: {
    onTheDay: 'movesOn',
    called: 'the day of the move',
    ifKnownWorkingDaysBefore: 15,
    otherwise: { workingDays: 15, counted: 'beginning-with-the-day' },
  },
  exceptions: [],
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 15(2)',
  seen: 'T',
};

/** When a child moves to another area, the old authority hands the plan over on the day of the move or soon after it knew. */
export const transferPlan: DeadlineRule = {
  code: 'plan-transfer.transfer-plan',
  title: 'Transfer the plan to the new authority',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'none',
  startedBy: [{ match: 'move-notified', day: 'the day the authority became aware of the move' }],
  looksAt: { kind: 'until-next' },
  metBy: ['plan-transferred'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: withCoronavirusMonths(law),
};
