import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import type { CaseLimit } from '../actions/ports.js';
import { RefreshCases } from '../actions/refresh-cases.js';
import { ExampleCases, openExampleCase } from './example-limits.testing.js';
import { PostgresLimitStore } from './limit-store.js';

export const decision = 'needs-assessment.notify-decision-to-assess';
export const plan = 'needs-assessment.send-final-plan';
export const advice = 'needs-assessment.give-advice';
const excepted = ['absent-from-area'];
const gathering = { rule: advice, stage: 'gathering-advice' };
const ep = { ...gathering, service: 'educational-psychology' };

/** What is seen from 15 January 2026. */
const caseload: Record<string, Partial<CaseLimit>[]> = {
  'EHC-001001': [{ dueOn: '2026-01-14' }, { rule: plan, dueOn: '2026-04-22' }],
  'EHC-001002': [{ dueOn: '2026-01-15' }, { rule: plan, dueOn: '2026-04-23' }],
  'EHC-001003': [{ dueOn: '2025-12-01', excepted }, { rule: plan, dueOn: '2026-02-12' }],
  'EHC-001004': [
    { ...gathering, rule: plan, dueOn: '2026-01-22', excepted },
    { ...gathering, rule: decision, dueOn: '2025-10-16', metOn: '2025-10-17' },
    { ...gathering, rule: decision, dueOn: '2025-09-16', metOn: '2025-10-17', excepted },
    { ...ep, subject: 'ep', dueOn: '2026-01-14' },
    { ...ep, subject: 'ep-2', dueOn: '2026-01-16' },
    { ...ep, subject: 'ep-3', dueOn: '2025-12-16', metOn: '2025-12-16' },
    { ...gathering, subject: 'unnamed', dueOn: '2026-01-10', excepted },
    { ...gathering, service: 'health', subject: 'h', dueOn: '2026-01-01', endedOn: '2025-12-30', endedHow: 'never-arose' },
  ],
  // Withdrawn after the six weeks: missed for good, though nobody waits for an answer any more.
  'EHC-001005': [
    { stage: 'withdrawn', dueOn: '2025-11-14', endedOn: '2025-12-01', endedHow: 'fell-away' },
    { ...ep, stage: 'withdrawn', subject: 'ep', dueOn: '2025-11-20', endedOn: '2025-12-01', endedHow: 'fell-away' },
  ],
  // The family's own fifteen days: nothing that could be missed.
  'EHC-001006': [{ rule: plan, stage: 'drafting-plan', kind: 'earliest', owedBy: 'family', dueOn: '2026-01-19' }],
}; // prettier-ignore

/** A database with two authorities: Fictshire (999) and, with one limit, Fabledon (998). */
export async function databaseWithCaseload(): Promise<TestDatabase> {
  const db = await testDatabase();
  await db.authority(999, 'Fictshire');
  await db.authority(998, 'Fabledon');
  await fill(db, 999, caseload);
  await fill(db, 998, { 'EHC-001001': [{ ...ep, subject: 'of Fabledon', dueOn: '2026-01-02' }] });
  return db;
}

/** Gives an authority cases with these limits, by the reference of the case. */
export async function fill(
  db: TestDatabase,
  authority: number,
  limits: Record<string, Partial<CaseLimit>[]>,
): Promise<void> {
  const cases = new ExampleCases();
  await db.database.inAuthority(authority, async (tx) => {
    for (const [reference, ofCase] of Object.entries(limits)) {
      const opened = await openExampleCase(tx, reference);
      cases.set(opened, ...ofCase);
      await new RefreshCases(cases, new PostgresLimitStore()).refresh(tx, [opened.id]);
    }
  });
}
