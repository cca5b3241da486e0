import { describe, expect, it } from '@jest/globals';
import type { Settled } from './import-progress.js';
import { settledReport } from './settled-report.js';

const run: Settled['run'] = {
  id: '018f0000-0000-7000-8000-000000000000',
  kind: 'sen2',
  asAt: null,
  receivedBy: 'import command',
  receivedAt: '2026-01-15T09:00:00Z',
  sizeInBytes: 100,
  state: 'read',
  personsRead: 2,
  factsRead: 5,
  problemsFound: 0,
  failure: null,
  finishedAt: '2026-01-15T09:00:01Z',
};
const facts = { waiting: 0, recorded: 4, refused: 1, conflicting: 0 };
const problem = {
  seq: 1,
  personNumber: 2,
  line: 17,
  path: null,
  code: 'not-a-date',
  message: 'This is no date.',
  value: '2026-02-30',
  caseReference: 'EHC-001002',
};

describe('what the import command says in the end', () => {
  it('is how much was read and recorded', () => {
    expect(settledReport({ run, facts, problems: [] })).toEqual([
      '2 people and 5 facts were read.',
      'Facts of this file that are new: 4 recorded, 1 refused, 0 told otherwise before.',
    ]);
  });

  it('begins with what stopped the reading', () => {
    const broken = { ...run, state: 'unreadable' as const, failure: 'The file ends too early.' };
    expect(settledReport({ run: broken, facts, problems: [] })[0]).toBe(
      'The file could not be read to its end. The file ends too early.',
    );
  });

  it('lists problems with their place, says how many more there are, and no value from the file', () => {
    const other = { ...problem, personNumber: null, caseReference: null };
    const lines = settledReport({
      run: { ...run, problemsFound: 7 },
      facts,
      problems: [problem, other],
    });
    expect(lines.slice(2)).toEqual([
      '7 problems were found:',
      '  person 2, line 17, EHC-001002: This is no date.',
      '  line 17: This is no date.',
      '  and 5 more, on the page of the import',
    ]);
    expect(lines.join()).not.toContain('2026-02-30');
  });
});
