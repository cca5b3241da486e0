import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ReceivedFact } from '#libs/inbound-facts';
import { migrateQueue, startLocalRedis } from '#libs/platform';
import { eventually } from '../../../test/support/eventually.js';
import { sen2Return } from '../../../test/support/sen2-generator.js';
import { testDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { examplePerson, workingRooms } from '../../../test/support/working-rooms.js';

const people = 800;
const soon = 2000;
const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

let db: TestDatabase;
let redis: Awaited<ReturnType<typeof startLocalRedis>>;
let workers: ChildProcess[] = [];

beforeAll(async () => {
  redis = await startLocalRedis();
});

beforeEach(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
  await db.asOwner(`update authority set today_is = '2026-01-15'`);
  await migrateQueue({ databaseUrl: db.ownerUrl, databaseAppUrl: undefined, queueUrl: undefined });
}, 60_000);

afterEach(async () => {
  for (const worker of workers) await endOf(worker, 'SIGTERM');
  workers = [];
  await db.stop();
});

afterAll(async () => {
  await redis.stop();
});

/** The worker as an operator starts it: a process of its own. */
function startWorker(queueUrl: string | undefined): ChildProcess {
  const { QUEUE_URL: _url, ...inherited } = process.env;
  const queue = queueUrl === undefined ? {} : { QUEUE_URL: queueUrl };
  const env = { ...inherited, ...queue, DATABASE_URL: db.ownerUrl, LOG_LEVEL: 'silent' };
  const loader = pathOf('../../../test/support/typescript-loader.ts');
  const worker = spawn(process.execPath, ['--import', loader, pathOf('./main.ts')], {
    env,
    stdio: 'ignore',
  });
  workers.push(worker);
  return worker;
}

/** Ends a process, and says how: its exit code, or `not yet` when it takes longer than this. */
async function endOf(worker: ChildProcess, signal: NodeJS.Signals, withinMs = 10_000) {
  if (worker.exitCode !== null || worker.signalCode !== null) return worker.exitCode;
  const closed = once(worker, 'close').then(() => worker.exitCode);
  worker.kill(signal);
  return Promise.race([closed, pause(withinMs, 'not yet', { ref: false })]);
}

/** Facts about many people, in one piece of post. */
async function receiveBacklog(): Promise<void> {
  const rooms = workingRooms(db.database);
  const persons = Array.from({ length: people }, (_, place) => examplePerson(place));
  await db.database.inAuthority(999, async (tx) => {
    await rooms.cases.open(tx, persons);
    const facts = persons.map(({ personKey: subject }): ReceivedFact => {
      const about = { source: 'example', factId: subject, subject, data: {}, importId: null };
      return {
        ...about,
        line: null,
        type: 'request-received',
        caseId: null,
        happenedOn: '2025-12-10',
      };
    });
    await rooms.facts.receive(tx, facts, 'the API');
  });
}

async function countOf(sql: string): Promise<number> {
  const [row] = await db.asOwner<{ count: number }>(
    `select count(*)::integer as count from ${sql}`,
  );
  return row?.count ?? 0;
}
const waiting = () => countOf(`inbound_fact where state = 'waiting'`);

describe.each(['PostgreSQL', 'Redis'])('a worker with its queue on %s', (kind) => {
  const queueUrl = () => (kind === 'Redis' ? redis.url : undefined);

  it('ends soon in the middle of a long backlog, and the next one does the rest', async () => {
    await receiveBacklog();
    const worker = startWorker(queueUrl());
    await eventually(async () => expect(await waiting()).toBeLessThan(people - 20), {
      everyMs: 20,
    });
    expect(await endOf(worker, 'SIGTERM', soon)).toBe(0);
    expect(await waiting()).toBeGreaterThan(people / 10);
    expect(await countOf('delivery where attempts > 0')).toBe(0);
    startWorker(queueUrl());
    await eventually(async () => {
      expect([await waiting(), await countOf('delivery')]).toEqual([0, 0]);
    });
  }, 120_000);

  it('ends soon while it reads a long file, and the next one reads it whole', async () => {
    const rooms = workingRooms(db.database);
    const file = { kind: 'sen2' as const, asAt: '2026-01-15', receivedBy: kind };
    const bytes = sen2Return({ persons: people, seed: 1, authority: 999 });
    const { importId } = await rooms.receiveFile.receive(999, { ...file, bytes });
    const run = async () => {
      const [row] = await db.asOwner<{ state: string; persons: number }>(
        'select state, persons_read as persons from import_run where id = $1',
        [importId],
      );
      return row;
    };
    const worker = startWorker(queueUrl());
    await eventually(async () => expect((await run())?.persons).toBeGreaterThan(0), {
      everyMs: 20,
    });
    expect(await endOf(worker, 'SIGTERM', soon)).toBe(0);
    expect((await run())?.state).toBe('reading');
    expect(await countOf('delivery where attempts > 0')).toBe(0);
    startWorker(queueUrl());
    await eventually(async () => expect(await run()).toEqual({ state: 'read', persons: people }));
  }, 120_000);
});
