import type { DeadlineRule, LawVersion } from '../deadline-rule.js';

const law: LawVersion = {
  inForce: {
    name: 'the joint area inspections of special educational needs and disability',
    from: '2016-05-01',
  },
  limit: { workingDays: 10, counted: 'after-the-day' },
  exceptions: [],
  source: 'Joint area review letters of Ofsted and the Care Quality Commission, 2016 to 2022',
  seen: 'P',
};

/** A statement of action that was sent back is submitted anew within ten working days. */
export const resubmitStatement: DeadlineRule = {
  code: 'improvement.resubmit-statement',
  title: 'Submit the written statement of action anew',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'none',
  startedBy: [
    { match: 'statement-of-action-returned', day: 'the day the statement of action was returned' },
  ],
  looksAt: { kind: 'until-next' },
  metBy: ['statement-of-action-submitted'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: [law],
};
