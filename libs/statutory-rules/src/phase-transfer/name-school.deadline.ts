import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { ordinaryLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: {
    words:
      'Before 15 February of the calendar year of the transfer, so the last day is the day before it, for',
    called: 'the transfer',
    lastDay: { month: 2, dayOfMonth: 14 },
    inTheYearOf: 'transferOn',
  },
  exceptions: [],
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 18(1)(b)',
  seen: 'T',
};

/** Where an authority reads the date as the Code does. */
const asTheCodeReads: LawVersion = {
  ...law,
  limit: {
    words:
      'By 15 February of the calendar year of the transfer, as the Code and this authority read it, for',
    called: 'the transfer',
    lastDay: { month: 2, dayOfMonth: 15 },
    inTheYearOf: 'transferOn',
  },
};

/** Before a child moves to the next phase of school, the plan names the school in good time. */
export const nameSchool: DeadlineRule = {
  code: 'phase-transfer.name-school',
  title: 'Name the next school in the plan',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'none',
  startedBy: [
    {
      match: {
        event: 'phase-transfer-expected',
        field: 'kind',
        is: [
          'early-years-to-school',
          'infant-to-junior',
          'primary-to-middle',
          'primary-to-secondary',
          'middle-to-secondary',
        ],
      },
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
