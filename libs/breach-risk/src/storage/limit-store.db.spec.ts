import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { Tx } from '#libs/platform';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { RefreshCases } from '../actions/refresh-cases.js';
import {
  ExampleCases,
  openExampleCase,
  today,
  type ExampleCase,
} from './example-limits.testing.js';
import { BreachRiskReader } from './limit-queries.js';
import { PostgresLimitStore } from './limit-store.js';

let db: TestDatabase;
let one: ExampleCase;
let other: ExampleCase;
let cases: ExampleCases;
let refresh: (...asked: ExampleCase[]) => Promise<void>;
let count = 1000;

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
}, 60_000);

afterAll(() => db.stop());

beforeEach(async () => {
  cases = new ExampleCases();
  await db.asOwner('delete from breach_risk_limit');
  const open = (tx: Tx) => openExampleCase(tx, `EHC-${String(++count).padStart(6, '0')}`);
  one = await db.database.inAuthority(999, open);
  other = await db.database.inAuthority(999, open);
  const refreshCases = new RefreshCases(cases, new PostgresLimitStore());
  refresh = (...asked) =>
    db.database.inAuthority(999, (tx) =>
      refreshCases.refresh(
        tx,
        asked.map(({ id }) => id),
      ),
    );
});

/** Every limit that managers see, in the order of the list. */
async function shown() {
  const reader = new BreachRiskReader();
  const page = await db.database.inAuthority(999, (tx) => reader.limits(tx, today, { limit: 200 }));
  return page.items;
}

/** By limit what tells whether its row was written again: its version inside PostgreSQL. */
async function rowVersions(): Promise<Map<string, string>> {
  const sql = 'select deadline_id as id, xmin::text as version from breach_risk_limit';
  const rows = await db.asOwner<{ id: string; version: string }>(sql);
  return new Map(rows.map(({ id, version }) => [id, version]));
}

async function toldDuring(work: () => Promise<void>): Promise<string[]> {
  const client = new Client({ connectionString: db.ownerUrl });
  await client.connect();
  const told: string[] = [];
  client.on('notification', ({ payload }) => told.push(payload ?? ''));
  try {
    await client.query('listen breach_risk');
    await work();
    // What was committed before this question is delivered with its answer.
    await client.query('select 1');
    return told;
  } finally {
    await client.end();
  }
}

describe('refreshing the limits of cases', () => {
  it('shows every fact of a limit as the casefile has it', async () => {
    const strange = `O'Neill \\ "quoted" ? ?? $1 :name, ćö`;
    const [limit] = cases.set(one, {
      rule: 'needs-assessment.give-advice',
      subject: 'ep',
      service: strange,
      because: strange,
      stage: 'gathering-advice',
      startsOn: '2025-11-03',
      dueOn: '2025-12-15',
      actBy: '2025-12-15',
      owedBy: 'advice-giver',
      endedOn: '2025-12-20',
      endedHow: 'fell-away',
      excepted: ['absent-from-area', 'personal-circumstances'],
      flaggedOn: '2025-12-16',
    });
    await refresh(one);
    const { id, caseId, process, endedHow, ...facts } = limit ?? {};
    expect([id, caseId, process, endedHow].every((value) => value !== undefined)).toBe(true);
    expect(await shown()).toEqual([{ ...facts, status: 'missed', breach: false, ageInDays: null }]);
  });

  it('adds, changes and takes away limits, and leaves other cases alone', async () => {
    const [kept] = cases.set(one, { subject: 'kept', dueOn: '2026-01-20' }, { subject: 'goes' });
    cases.set(other, { subject: 'of another case' });
    await refresh(one, other);
    cases.set(one, { ...kept, metOn: '2026-01-14' }, { subject: 'comes' });
    cases.set(other);
    await refresh(one);
    const now = (await shown()).map(({ subject, status }) => [subject, status]);
    expect(now).toEqual([
      ['kept', 'met'],
      ['comes', 'running'],
      ['of another case', 'running'],
    ]);
  });

  it('takes away the limits of a case that has none any more', async () => {
    cases.set(one, { subject: 'mistaken' });
    await refresh(one);
    cases.set(one);
    await refresh(one);
    expect(await shown()).toEqual([]);
  });

  it('writes nothing and tells no page when nothing has changed', async () => {
    cases.set(one, { excepted: ['absent-from-area'] }, { subject: 'ep', metOn: '2026-01-10' });
    await refresh(one);
    const before = await rowVersions();
    expect(await toldDuring(() => refresh(one, one))).toEqual([]);
    expect(await rowVersions()).toEqual(before);
  });

  it('writes only the rows that have changed', async () => {
    const [same, changing] = cases.set(one, { subject: 'same' }, { subject: 'changes' });
    await refresh(one);
    const before = await rowVersions();
    cases.set(one, { ...same }, { ...changing, stage: 'drafting-plan' });
    await refresh(one);
    const after = await rowVersions();
    const unwritten = [...after].filter(([id, version]) => before.get(id) === version);
    expect(unwritten.map(([id]) => id)).toEqual([same?.id]);
  });

  it('tells the open pages once for each transaction, with the number of the authority', async () => {
    cases.set(one, {});
    cases.set(other, {});
    const store = new RefreshCases(cases, new PostgresLimitStore());
    const told = await toldDuring(() =>
      db.database.inAuthority(999, async (tx) => {
        await store.refresh(tx, [one.id]);
        await store.refresh(tx, [other.id]);
      }),
    );
    expect(told).toEqual(['999']);
  });

  it('keeps the newest when two refresh the same case at once, whoever began first', async () => {
    let read: () => void = () => undefined;
    let proceed: () => void = () => undefined;
    const hasRead = new Promise<void>((resolve) => (read = resolve));
    const mayProceed = new Promise<void>((resolve) => (proceed = resolve));
    const slow = {
      limitsOf: async (tx: Tx, ids: readonly string[]) => {
        const limits = await cases.limitsOf(tx, ids);
        read();
        await mayProceed;
        return limits;
      },
    };
    const [old] = cases.set(one, { stage: 'awaiting-decision' });
    const slowly = new RefreshCases(slow, new PostgresLimitStore());
    const first = db.database.inAuthority(999, (tx) => slowly.refresh(tx, [one.id]));
    await hasRead;
    cases.set(one, { ...old, stage: 'gathering-advice' });
    const second = refresh(one);
    try {
      await waitsForALock();
    } finally {
      proceed();
      await Promise.all([first, second]);
    }
    expect((await shown()).map(({ stage }) => stage)).toEqual(['gathering-advice']);
  });
});

/** Until a transaction waits for the lock of the authority; fails when none comes to. */
async function waitsForALock(): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    const waiting = await db.asOwner(
      `select 1 from pg_locks where locktype = 'advisory' and not granted`,
    );
    if (waiting.length > 0) return;
    await db.asOwner('select pg_sleep(0.01)');
  }
  throw new Error('The second refresh did not wait for the first.');
}
