import type { ImportRun, ProblemView } from '#libs/imports';

/** A return that was read, with a problem in it. */
export const exampleRun: ImportRun = {
  id: '11111111-1111-4111-8111-111111111111',
  kind: 'sen2',
  asAt: '2026-01-15',
  receivedBy: 'someone at this computer',
  receivedAt: '2026-01-15T09:30:00Z',
  sizeInBytes: 98_304,
  state: 'read',
  personsRead: 120,
  factsRead: 350,
  problemsFound: 1234,
  failure: null,
  finishedAt: '2026-01-15T09:30:05Z',
};

export const exampleProblem: ProblemView = {
  seq: 7,
  personNumber: 12,
  line: 15,
  path: 'Requests/ReceivedDate',
  code: 'date-in-the-future',
  message: 'The request is dated after the day of the return.',
  value: '2027-02-07',
  caseReference: 'EHC-001012',
};
