import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { fill } from './example-caseload.testing.js';
import { today } from './example-limits.testing.js';
import { BreachRiskReader } from './limit-queries.js';

let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
}, 60_000);

afterAll(() => db.stop());

const review = { rule: 'annual-review.complete-review', stage: 'plan-in-force' };
const firstPlan = { ...review, startsOn: '2023-05-01', dueOn: '2024-04-30' };
const lastPlan = { ...review, startsOn: '2024-11-01', dueOn: '2025-10-31' };

async function overdue(): Promise<number> {
  const overview = await db.database.inAuthority(999, (tx) =>
    new BreachRiskReader().overview(tx, today),
  );
  return overview.reviewsOverdue;
}

describe('The figure of overdue reviews', () => {
  it('does not count a case whose later plan has time left, or whose last review was done', async () => {
    await fill(db, 999, {
      'EHC-001001': [firstPlan, { ...lastPlan, dueOn: '2026-03-01' }],
      'EHC-001002': [firstPlan, { ...lastPlan, metOn: '2025-10-30' }],
      'EHC-001003': [firstPlan, { ...lastPlan, endedOn: '2025-10-30', endedHow: 'fell-away' }],
    });
    expect(await overdue()).toBe(0);
  });

  it('counts a case once whose last plan waits for its review, whatever became of the first', async () => {
    await fill(db, 999, {
      'EHC-001004': [firstPlan, lastPlan],
      'EHC-001005': [{ ...firstPlan, metOn: '2024-04-01' }, lastPlan],
      'EHC-001006': [firstPlan],
    });
    expect(await overdue()).toBe(3);
  });
});
