import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Queue } from 'bullmq';
import { eventually } from '../../../../test/support/eventually.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { startLocalRedis, type LocalRedis } from '../local-services/local-redis.js';
import { HintQueue, queueName, type Hint } from './hint-queue.js';
import { HintWorker, type JobHandler } from './hint-worker.js';
import {
  migrateQueue,
  onPostgres,
  postgresConnection,
  redisOf,
  type QueueSettings,
} from './queue-place.js';

let db: TestDatabase;
let redis: LocalRedis;
let settings: Record<'PostgreSQL' | 'Redis', QueueSettings>;
let ends: (() => Promise<void>)[] = [];
let troubles: Error[] = [];

beforeAll(async () => {
  db = await testDatabase();
  redis = await startLocalRedis();
  const place = { databaseUrl: db.ownerUrl, databaseAppUrl: undefined };
  settings = {
    PostgreSQL: { ...place, queueUrl: undefined },
    Redis: { ...place, queueUrl: redis.url },
  };
  await migrateQueue(settings.PostgreSQL);
  await migrateQueue(settings.Redis);
}, 60_000);

afterEach(async () => {
  for (const end of ends.reverse()) await end();
  ends = [];
  troubles = [];
});

afterAll(async () => {
  await redis.stop();
  await db.stop();
});

const trouble = (error: Error): void => {
  troubles.push(error);
};

function queueOn(place: QueueSettings): HintQueue {
  const queue = new HintQueue(place, trouble);
  ends.push(() => queue.close());
  return queue;
}

function workerOn(place: QueueSettings, handlers: Record<string, JobHandler>): void {
  const worker = new HintWorker(place, new Map(Object.entries(handlers)), trouble);
  worker.start(trouble);
  ends.push(() => worker.stop());
}

/** The queue itself, to look at what it holds. */
function inside(place: QueueSettings) {
  const url = redisOf(place);
  const queue =
    url === undefined
      ? new onPostgres.Queue<Hint>(queueName, { connection: postgresConnection(place) })
      : new Queue<Hint>(queueName, { connection: { url } });
  queue.on('error', trouble);
  ends.push(() => queue.close());
  return queue;
}

describe.each(['PostgreSQL', 'Redis'] as const)('hints on %s', (kind) => {
  it('are taken by the worker, each by the consumer it names', async () => {
    const heard: (string | undefined)[] = [];
    workerOn(settings[kind], {
      'catch-up': async ({ consumer }) => void heard.push(consumer),
      sweep: async () => void heard.push('the sweep'),
    });
    const queue = queueOn(settings[kind]);
    await queue.catchUp('imports');
    await queue.catchUp('breach-risk');
    await queue.sweep();
    await eventually(() => {
      expect(heard.sort()).toEqual(['breach-risk', 'imports', 'the sweep']);
    });
    expect(troubles).toEqual([]);
  });

  it('that come while it works lead to one more run, however many they are', async () => {
    let runs = 0;
    const mayEnd = Promise.withResolvers<undefined>();
    workerOn(settings[kind], {
      'catch-up': async () => {
        runs += 1;
        if (runs === 1) await mayEnd.promise;
      },
    });
    const queue = queueOn(settings[kind]);
    await queue.catchUp('imports');
    await eventually(() => {
      expect(runs).toBe(1);
    });
    for (let time = 0; time < 5; time++) await queue.catchUp('imports');
    expect(runs).toBe(1);
    mayEnd.resolve(undefined);
    await eventually(() => {
      expect(runs).toBe(2);
    });
    const waiting = inside(settings[kind]);
    await eventually(async () => {
      expect(await waiting.getJobCounts('waiting', 'active', 'prioritized')).toEqual({
        waiting: 0,
        active: 0,
        prioritized: 0,
      });
    });
    expect(runs).toBe(2);
  });

  it('of a kind that nobody handles fail where someone sees it', async () => {
    const queue = inside(settings[kind]);
    await queue.add('paint-the-office', {});
    workerOn(settings[kind], {});
    await eventually(async () => {
      const failed = await queue.getFailed();
      expect(failed.map(({ name, failedReason }) => [name, failedReason])).toEqual([
        ['paint-the-office', 'No handler for the job paint-the-office'],
      ]);
    });
    await eventually(() => {
      expect(troubles.map(({ message }) => message)).toEqual([
        'No handler for the job paint-the-office',
      ]);
    });
  });

  it('to sweep come each minute and at midnight, once each, though three workers ask at once', async () => {
    const queues = [1, 2, 3].map(() => queueOn(settings[kind]));
    for (let time = 0; time < 5; time++) {
      await Promise.all(queues.map((queue) => queue.keepSweeping()));
    }
    const kept = await inside(settings[kind]).getJobSchedulers();
    const schedules = kept.map(({ key, every, pattern, tz }) =>
      [key, every ?? pattern, tz ?? 'any zone'].join(': '),
    );
    expect(schedules.sort()).toEqual([
      'sweep-at-midnight: 0 0 0 * * *: Europe/London',
      'sweep-each-minute: 60000: any zone',
    ]);
  });
});
