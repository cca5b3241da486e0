import type { CaseView } from '#libs/casefile';

type Limit = CaseView['deadlines'][number];

const limit: Limit = {
  id: '00000000-0000-4000-8000-000000000001',
  caseId: '00000000-0000-4000-8000-000000000000',
  caseReference: 'EHC-001042',
  process: 'needs-assessment',
  service: null,
  stage: 'awaiting-decision',
  flaggedOn: '2026-01-15',
  rule: 'needs-assessment.notify-decision-to-assess',
  subject: null,
  startsOn: '2025-11-17',
  dueOn: '2025-12-29',
  actBy: '2025-12-29',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  metOn: null,
  endedOn: null,
  endedHow: null,
  excepted: [],
  lawVersion: '2014-09-01',
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 5(1)',
  because: '6 weeks from Monday 17 November 2025, the day the request was received.',
  working: 'Counted from 18 November 2025 to 29 December 2025.',
};

/** What an entry of the history says that nobody has corrected. */
export const uncorrected = {
  correctsSeq: null,
  correctedBySeq: null,
  text: null,
  erased: null,
} as const;

/** A fictitious case that waits for its decision; one request for advice was met, out of order. */
export const exampleCase: CaseView = {
  caseId: '00000000-0000-4000-8000-000000000000',
  reference: 'EHC-001042',
  version: 3,
  person: { surname: 'Exampleby', forename: 'Tess', birthDate: '2014-09-10' },
  assessments: [{ startedOn: '2025-11-17', state: 'awaiting-decision' }],
  adviceRequests: [
    {
      code: 'health',
      service: 'health',
      state: 'received',
      requestedOn: '2025-11-20',
      answeredOn: '2026-01-06',
    },
    {
      code: 'ep-2',
      service: null,
      state: 'waiting',
      requestedOn: '2025-12-01',
      answeredOn: null,
    },
  ],
  deadlines: [
    {
      ...limit,
      rule: 'needs-assessment.give-advice',
      subject: 'health',
      service: 'health',
      startsOn: '2025-11-20',
      dueOn: '2026-01-01',
      actBy: '2025-12-31',
      metOn: '2026-01-06',
      flaggedOn: null,
    },
    limit,
    {
      ...limit,
      rule: 'needs-assessment.send-final-plan',
      dueOn: '2026-04-06',
      actBy: '2026-04-02',
      flaggedOn: null,
    },
  ],
  history: [
    {
      seq: 1,
      process: 'needs-assessment',
      eventType: 'request-received',
      mode: 'record',
      happenedOn: '2025-11-17',
      recordedAt: '2026-01-15T09:30:00Z',
      recordedBy: 'example',
      source: 'sen2/999',
      data: {},
      ...uncorrected,
    },
    {
      seq: 2,
      process: 'advice-requests',
      eventType: 'advice-requested',
      mode: 'act',
      happenedOn: '2025-11-20',
      recordedAt: '2026-01-15T09:31:00Z',
      recordedBy: 'example',
      source: 'officer',
      data: { id: 'health', service: 'health' },
      ...uncorrected,
    },
  ],
};

/** A day that is counted from the date of birth. */
export const rightsPass: Limit = {
  ...limit,
  process: 'young-person',
  rule: 'young-person.rights-pass',
  kind: 'date',
  startsOn: '2014-09-10',
  dueOn: '2031-06-27',
  actBy: null,
  flaggedOn: null,
  source: 'Children and Families Act 2014, section 83(2)',
  because:
    'The person, born on 10 September 2014, becomes 16 in the school year that ends in 2031.',
};

/** A window for the family's views that a final plan cut short. */
export const cutShort: Limit = {
  ...limit,
  process: 'plan',
  rule: 'plan.hear-representations',
  kind: 'earliest',
  startsOn: '2026-01-05',
  dueOn: '2026-01-19',
  actBy: null,
  cutShortOn: '2026-01-12',
  flaggedOn: null,
};
