import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ImportReader, ReceiveFile } from '#libs/imports';
import { FactReader } from '#libs/inbound-facts';
import { Database, migrateQueue, startLocalRedis } from '#libs/platform';
import { bytesOf } from '../../../test/support/caseload-everywhere.js';
import { eventually } from '../../../test/support/eventually.js';
import { testDatabase, type TestDatabase } from '../../../test/support/test-database.js';

let db: TestDatabase;
let redis: Awaited<ReturnType<typeof startLocalRedis>>;
let workers: INestApplicationContext[] = [];
const environment = { ...process.env };

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
  redis = await startLocalRedis();
  const place = { databaseUrl: db.ownerUrl, databaseAppUrl: undefined, queueUrl: undefined };
  await migrateQueue(place);
}, 60_000);

afterEach(async () => {
  for (const worker of workers) await worker.close();
  workers = [];
});

afterAll(async () => {
  process.env = environment;
  await redis.stop();
  await db.stop();
});

async function startWorkers(queueUrl: string | undefined): Promise<INestApplicationContext> {
  process.env = { ...environment, DATABASE_URL: db.ownerUrl, LOG_LEVEL: 'silent' };
  if (queueUrl !== undefined) process.env['QUEUE_URL'] = queueUrl;
  // The level of the log is read when the module is.
  const { WorkerModule } = await import('./worker.module.js');
  const start = () => NestFactory.createApplicationContext(WorkerModule, { logger: false });
  workers = await Promise.all([start(), start()]);
  return workers[0] as INestApplicationContext;
}

async function factsFile(lines: number): Promise<string> {
  const about = { specversion: '1.0', source: 'example', subject: 'upn:X999400000010' };
  const type = 'ehc.request-received';
  const texts = Array.from({ length: lines }, (_, place) =>
    JSON.stringify({ ...about, type, id: `f-${place}`, data: { on: '2025-10-01' } }),
  );
  return texts.join('\n');
}

describe.each(['PostgreSQL', 'Redis'])('two workers with their queue on %s', (kind) => {
  it('start together, take a file up by themselves and settle every fact in it', async () => {
    const worker = await startWorkers(kind === 'Redis' ? redis.url : undefined);
    const database = worker.get(Database);
    const file = { kind: 'facts' as const, asAt: null, receivedBy: kind };
    const bytes = bytesOf(`${await factsFile(30)}\nnot a fact ${kind}`);
    const { importId } = await worker.get(ReceiveFile).receive(999, { ...file, bytes });
    await eventually(async () => {
      const run = await database.inAuthority(999, (tx) =>
        worker.get(ImportReader).run(tx, importId),
      );
      expect(run).toMatchObject({ state: 'read', factsRead: 30, problemsFound: 1 });
    });
    await eventually(async () => {
      const counts = await database.inAuthority(999, (tx) => worker.get(FactReader).counts(tx));
      expect(counts).toEqual({ waiting: 0, recorded: 0, refused: 30, conflicting: 0 });
      expect(await db.asOwner('select from delivery')).toEqual([]);
    });
    const swept = await db.asOwner<{ on: string | null }>(
      'select swept_on::text as on from sweep_schedule',
    );
    expect(swept[0]?.on).not.toBeNull();
  });
});
