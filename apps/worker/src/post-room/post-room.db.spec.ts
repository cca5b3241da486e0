import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createPostgresBackend, Queue, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import {
  migrateQueue,
  readSettings,
  startLocalRedis,
  type Settings,
  type Tx,
} from '#libs/platform';
import { eventually } from '../../../../test/support/eventually.js';
import { happened } from '../../../../test/support/given.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import {
  openExample,
  workingRooms,
  type WorkingRooms,
} from '../../../../test/support/working-rooms.js';
import { SweepLimitsJob } from '../jobs/sweep-limits.job.js';
import { consumersOf, keptLog, holderOf, sweeperOf } from './delivering.testing.js';
import { PostRoom } from './post-room.js';
import { PostgresPost } from './postgres-post.js';

let db: TestDatabase;
let redis: Awaited<ReturnType<typeof startLocalRedis>>;
let rooms: WorkingRooms;
let postRoom: PostRoom | undefined;
let number = 0;

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
  await db.asOwner(`update authority set today_is = '2026-01-15'`);
  redis = await startLocalRedis();
  await migrateQueue({ databaseUrl: db.ownerUrl, databaseAppUrl: undefined, queueUrl: undefined });
}, 60_000);

beforeEach(() => {
  rooms = workingRooms(db.database);
});

afterEach(async () => {
  await postRoom?.beforeApplicationShutdown();
  postRoom = undefined;
});

afterAll(async () => {
  await redis.stop();
  await db.stop();
});

const inFictshire = <T>(work: (tx: Tx) => Promise<T>) => db.database.inAuthority(999, work);

function settingsOn(kind: 'PostgreSQL' | 'Redis'): Settings {
  const queue = kind === 'Redis' ? { QUEUE_URL: redis.url } : {};
  return readSettings({ DATABASE_URL: db.ownerUrl, ...queue });
}

async function start(settings: Settings, sweepOverdueAfterSeconds: number): Promise<void> {
  const { database, clock } = rooms;
  const metrics = { jobEnded: () => undefined, batchEnded: () => undefined };
  const surroundings = { database, clock, log: keptLog().log, metrics, sweepOverdueAfterSeconds };
  const job = new SweepLimitsJob(new PostgresPost(database), sweeperOf(rooms), holderOf(rooms));
  postRoom = new PostRoom(settings, surroundings, job, consumersOf(rooms));
  await postRoom.onApplicationBootstrap();
}

/** Takes everything out of the queue, its schedules too, as a lost Redis or an emptied schema would. */
async function emptyQueue({ queueUrl }: Settings): Promise<void> {
  if (queueUrl !== undefined) {
    const client = new Redis(queueUrl);
    await client.flushall();
    client.disconnect();
    return;
  }
  const tables = await db.asOwner<{ name: string }>(
    `select format('bullmq.%I', tablename) as name from pg_tables
     where schemaname = 'bullmq' and tablename not like '%migration%'`,
  );
  // The queue's own work takes the tables in another order: whoever meets it on the way begins anew.
  await eventually(() => db.asOwner(`truncate ${tables.map(({ name }) => name).join(', ')}`));
}

async function schedules({ queueUrl }: Settings): Promise<string[]> {
  const onPostgres = withBackend(createPostgresBackend);
  const queue =
    queueUrl === undefined
      ? new onPostgres.Queue('post-room', {
          connection: { connectionString: db.ownerUrl, schema: 'bullmq', max: 1 },
        })
      : new Queue('post-room', { connection: { url: queueUrl } });
  const kept = await queue.getJobSchedulers();
  await queue.close();
  return kept.map(({ key }) => key).sort();
}

/** A case with one limit that has passed: due on 12 November 2025. */
async function openLateCase(): Promise<() => Promise<(string | null)[]>> {
  const { caseId } = await openExample(rooms, 999, ++number);
  const said = { recordedBy: 'import', source: 'example', factId: null };
  const event = happened('request-received', '2025-10-01');
  await inFictshire((tx) => rooms.cases.put(tx, caseId, [{ mode: 'record', event, ...said }]));
  return async () => {
    const limits = await inFictshire((tx) => rooms.limits.limitsOf(tx, [caseId]));
    return limits.map(({ flaggedOn }) => flaggedOn).sort();
  };
}

describe.each(['PostgreSQL', 'Redis'] as const)('a queue on %s that is emptied', (kind) => {
  it('is filled again by the worker that runs: limits are flagged, and the sweep is kept', async () => {
    const settings = settingsOn(kind);
    await db.asOwner('update sweep_schedule set swept_at = null');
    await start(settings, 2);
    await eventually(async () => {
      expect(await db.asOwner('select from sweep_schedule where swept_at is null')).toEqual([]);
    });
    await emptyQueue(settings);
    expect(await schedules(settings)).toEqual([]);
    const flags = await openLateCase();
    expect(await flags()).toEqual([null, null, null]);
    await eventually(
      async () => {
        expect(await flags()).toEqual(['2026-01-15', null, null]);
      },
      { withinMs: 20_000 },
    );
    // A sweep under way when the queue was emptied may flag first; the schedule follows once one is overdue.
    await eventually(
      async () => {
        expect(await schedules(settings)).toEqual(['sweep-at-midnight', 'sweep-each-minute']);
      },
      { withinMs: 20_000, everyMs: 250 },
    );
  });
});
