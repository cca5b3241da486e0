import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { deadLetters, nextOwed, type Tx } from '#libs/platform';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { keptLog, SetClock } from './delivering.testing.js';
import { Drain } from './drain.js';
import { dueBy } from './due.js';
import { NotingConsumer, postSome } from './noting-consumer.testing.js';
import { PostgresPost } from './postgres-post.js';

let db: TestDatabase;
let clock: SetClock;
let log: ReturnType<typeof keptLog>;

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
  await db.authority(998, 'Fabledon');
}, 60_000);

afterAll(() => db.stop());

beforeEach(async () => {
  clock = new SetClock();
  log = keptLog();
  await db.asOwner('truncate outbox_event cascade');
});

const post = (count: number, authority = 999) => postSome(db, clock, count, authority);
const drain = () => new Drain(new PostgresPost(db.database), clock, log.log);
const owed = () => db.database.inPostRoom((tx) => nextOwed(tx, 'imports', dueBy(clock), 100));
const dead = () => db.database.inAuthority(999, (tx: Tx) => deadLetters(tx));

describe('draining', () => {
  it('gives everything that is owed, in batches and for each authority apart', async () => {
    await post(10);
    await post(3, 998);
    const consumer = new NotingConsumer(db.database);
    await drain().drain(consumer);
    expect(consumer.noted).toHaveLength(13);
    expect(consumer.noted.filter((one) => one.startsWith('998/'))).toHaveLength(3);
    expect(await owed()).toEqual([]);
    expect(await db.asOwner('select from outbox_event')).toEqual([]);
  });

  it('delivers each piece once when two drain at the same time', async () => {
    await post(40);
    const consumer = new NotingConsumer(db.database);
    await Promise.all([drain().drain(consumer), drain().drain(consumer)]);
    expect(consumer.noted).toHaveLength(40);
    expect(new Set(consumer.noted).size).toBe(40);
  });

  it('lets one bad piece hold up no other, and tries it again later and later', async () => {
    await post(6);
    const consumer = new NotingConsumer(db.database);
    consumer.failing = (place) => (place === 2 ? new TypeError('Nia Trialby has no file') : null);
    await drain().drain(consumer);
    expect(consumer.noted.sort()).toEqual(['999/0', '999/1', '999/3', '999/4', '999/5']);
    const waits: string[] = [];
    while ((await dead()).length === 0) {
      const [{ at } = { at: '' }] = await db.asOwner<{ at: string }>(
        `select to_char(not_before at time zone 'UTC', 'HH24:MI:SS') as at from delivery`,
      );
      waits.push(at);
      clock.instant = `2026-01-15T${at}.000Z`;
      await drain().drain(consumer);
    }
    expect(waits).toEqual([
      '09:00:02',
      '09:00:04',
      '09:00:08',
      '09:00:16',
      '09:00:32',
      '09:01:04',
      '09:02:08',
    ]);
    expect(await dead()).toMatchObject([{ consumer: 'imports', failure: 'TypeError' }]);
    expect(await owed()).toEqual([]);
  });

  it('ends between two batches when it is told to stop, and counts what is cut off as no failure', async () => {
    await post(12);
    const consumer = new NotingConsumer(db.database);
    const stopped = drain();
    consumer.failing = () => {
      if (consumer.noted.length === 0) return null;
      stopped.stop();
      return new Error('cut off');
    };
    await stopped.drain(consumer);
    expect(consumer.noted).toHaveLength(4);
    await stopped.drain(consumer);
    expect([consumer.noted.length, log.told]).toEqual([4, []]);
    expect(await db.asOwner('select attempts from delivery where attempts > 0')).toEqual([]);
    consumer.failing = () => null;
    await drain().drain(consumer);
    expect(new Set(consumer.noted).size).toBe(12);
  });

  it('logs that post failed and where, and never the words of the failure', async () => {
    await post(1);
    const consumer = new NotingConsumer(db.database);
    consumer.failing = () => new TypeError('duplicate key\nKey (surname)=(Trialby)\n  is there');
    await drain().drain(consumer);
    expect(log.told).toMatchObject([{ consumer: 'imports', fault: { name: 'TypeError' } }]);
    expect(JSON.stringify(log.told)).toContain('drain.db.spec');
    expect(JSON.stringify(log.told)).not.toContain('Trialby');
  });
});
