import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { ordinaryLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: {
    words: 'At least five months before, on the corresponding day of the month, for',
    called: 'the transfer',
    monthsBefore: 5,
    day: 'transferOn',
  },
  exceptions: [],
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 18(2)',
  seen: 'T',
};

/** Before a young person moves from one post-16 institution to another, the plan names it five months ahead. */
export const nameNextPost16: DeadlineRule = {
  code: 'phase-transfer.name-next-post-16',
  title: 'Name the next post-16 institution in the plan',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'none',
  startedBy: [
    {
      match: { event: 'phase-transfer-expected', field: 'kind', is: ['between-post-16'] },
      day: 'the day the transfer was recorded as expected',
    },
  ],
  looksAt: { kind: 'until-next' },
  metBy: ['phase-transfer-plan-sent'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: [law],
};
