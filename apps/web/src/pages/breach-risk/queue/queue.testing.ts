import type { LimitRow, LimitsPage, RiskCounts, RiskOverview } from '#libs/breach-risk';

const none: RiskCounts = {
  missed: 0,
  dueIn7Days: 0,
  dueIn28Days: 0,
  later: 0,
  missedExcepted: 0,
  open: 0,
  metLate: 0,
  metLateExcepted: 0,
};

/** An overview whose figures add up: by rule and by stage to the same totals. */
export const exampleOverview: RiskOverview = {
  today: '2026-01-15',
  total: {
    missed: 35,
    dueIn7Days: 3,
    dueIn28Days: 8,
    later: 40,
    missedExcepted: 1,
    open: 87,
    metLate: 60,
    metLateExcepted: 1,
  },
  byRule: [
    {
      rule: 'needs-assessment.notify-decision-to-assess',
      ...none,
      missed: 4,
      dueIn7Days: 1,
      dueIn28Days: 3,
      open: 8,
      metLate: 22,
    },
    {
      rule: 'needs-assessment.give-advice',
      ...none,
      missed: 21,
      dueIn7Days: 2,
      dueIn28Days: 5,
      later: 11,
      open: 39,
      metLate: 17,
    },
    {
      rule: 'needs-assessment.send-final-plan',
      ...none,
      missed: 10,
      later: 29,
      missedExcepted: 1,
      open: 40,
      metLate: 21,
      metLateExcepted: 1,
    },
  ],
  byStage: [
    { stage: 'awaiting-decision', ...none, missed: 4, dueIn7Days: 1, later: 11, open: 16 },
    {
      stage: 'gathering-advice',
      ...none,
      missed: 31,
      dueIn7Days: 2,
      dueIn28Days: 8,
      later: 29,
      missedExcepted: 1,
      open: 71,
    },
    { stage: 'plan-sent', ...none, metLate: 60, metLateExcepted: 1 },
  ],
  reviewsOverdue: 9,
  awaitingDecision: 8,
};

/** A limit of the 20 weeks, 12 days over. */
export const exampleLimit: LimitRow = {
  rule: 'needs-assessment.send-final-plan',
  subject: null,
  startsOn: '2025-08-16',
  dueOn: '2026-01-03',
  actBy: '2026-01-02',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  status: 'missed',
  metOn: null,
  endedOn: null,
  excepted: [],
  breach: true,
  lawVersion: '2014-09-01',
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 13(2)',
  because: '20 weeks from Saturday 16 August 2025, the day the request was received.',
  caseReference: 'EHC-001042',
  service: null,
  stage: 'gathering-advice',
  ageInDays: 152,
  flaggedOn: '2026-01-04',
};

/** One page of a list with a following page. */
export const exampleList: LimitsPage = {
  items: [
    exampleLimit,
    {
      ...exampleLimit,
      rule: 'needs-assessment.give-advice',
      subject: 'health',
      service: 'health',
      caseReference: 'EHC-001043',
      startsOn: '2025-12-07',
      dueOn: '2026-01-18',
      status: 'running',
      breach: false,
      ageInDays: 39,
      flaggedOn: null,
    },
    {
      ...exampleLimit,
      caseReference: 'EHC-001044',
      excepted: ['absent-from-area'],
      breach: false,
      flaggedOn: null,
    },
  ],
  next: 'next-place',
};
