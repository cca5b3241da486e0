import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { ordinaryLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: {
    words:
      'Before 31 March of the calendar year of the transfer, so the last day is the day before it, for',
    called: 'the transfer',
    lastDay: { month: 3, dayOfMonth: 30 },
    inTheYearOf: 'transferOn',
  },
  exceptions: [],
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 18(1)(a)',
  seen: 'T',
};

/** Where an authority reads the date as the Code does. */
const asTheCodeReads: LawVersion = {
  ...law,
  limit: {
    words:
      'By 31 March of the calendar year of the transfer, as the Code and this authority read it, for',
    called: 'the transfer',
    lastDay: { month: 3, dayOfMonth: 31 },
    inTheYearOf: 'transferOn',
  },
};

/** Before a young person moves from secondary school to a post-16 institution, the plan names it in good time. */
export const namePost16: DeadlineRule = {
  code: 'phase-transfer.name-post-16',
  title: 'Name the post-16 institution in the plan',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'none',
  startedBy: [
    {
      match: { event: 'phase-transfer-expected', field: 'kind', is: ['secondary-to-post-16'] },
      day: 'the day the transfer was recorded as expected',
    },
  ],
  looksAt: { kind: 'until-next' },
  metBy: ['phase-transfer-plan-sent'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: [law],
  readings: [
    { setting: 'phaseTransferReading', is: 'by', instead: { versions: [asTheCodeReads] } },
  ],
};
