import type { DeadlineRule, LawVersion } from '../deadline-rule.js';

const law: LawVersion = {
  inForce: {
    name: 'the joint area inspections of special educational needs and disability',
    from: '2016-05-01',
  },
  limit: { workingDays: 70, counted: 'after-the-day' },
  exceptions: [],
  source: 'Joint area review letters of Ofsted and the Care Quality Commission, 2016 to 2022',
  seen: 'P',
};

/** An area that is told to write a statement of action submits it within seventy working days. */
export const submitStatement: DeadlineRule = {
  code: 'improvement.submit-statement',
  title: 'Submit the written statement of action',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'none',
  startedBy: [
    { match: 'statement-of-action-required', day: 'the day the statement of action was required' },
  ],
  looksAt: { kind: 'until-next' },
  metBy: ['statement-of-action-submitted'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: [law],
};
