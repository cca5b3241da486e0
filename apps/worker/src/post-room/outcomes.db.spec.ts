import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { deadLetters, UnusablePostError, type Tx } from '#libs/platform';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { done, later, type Consumer, type Outcome } from './consumer.js';
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
const dead = () => db.database.inAuthority(999, (tx: Tx) => deadLetters(tx));

describe('what a consumer says of its post', () => {
  /** Says one thing of all that it is given, and takes nothing. */
  class SayingConsumer implements Consumer {
    readonly name = 'imports';
    readonly atOnce = 4;
    asked = 0;
    constructor(private readonly says: Outcome) {}
    async consume() {
      this.asked += 1;
      return this.says;
    }
  }
  const rows = () =>
    db.asOwner<{ attempts: number; failure: string | null; in: number; dead: boolean }>(
      `select attempts, failure, extract(epoch from not_before - $1)::integer as in,
         dead_at is not null as dead from delivery`,
      [clock.instant],
    );

  it('when it says later, puts the post off and counts no failure', async () => {
    await post(1);
    for (const [seconds, put] of [
      [30, 30],
      [0, 1],
      [86_000, 300],
    ] as const) {
      await db.asOwner('update delivery set not_before = $1', [clock.instant]);
      await drain().drain(new SayingConsumer(later(seconds)));
      expect(await rows()).toEqual([{ attempts: 0, failure: null, in: put, dead: false }]);
    }
    expect(log.told).toEqual([]);
  });

  it('when it fails without throwing, is tried again later', async () => {
    await post(1);
    await drain().drain(new SayingConsumer({ became: 'failed', error: new RangeError() }));
    expect(await rows()).toEqual([{ attempts: 1, failure: 'RangeError', in: 2, dead: false }]);
  });

  it('when the post can never be taken up, shows it to people at once', async () => {
    await post(3);
    const consumer = new NotingConsumer(db.database);
    consumer.failing = (place) => (place === 1 ? new UnusablePostError('No id') : null);
    await drain().drain(consumer);
    expect(await rows()).toMatchObject([{ attempts: 1, failure: 'UnusablePostError', dead: true }]);
    expect(await dead()).toHaveLength(1);
    expect(consumer.noted).toHaveLength(2);
  });

  it('when it says done and leaves its post lying, is not asked for ever', async () => {
    await post(2);
    const consumer = new SayingConsumer(done);
    await drain().drain(consumer);
    expect(consumer.asked).toBe(1);
    const lying = { attempts: 1, failure: 'PostLeftLyingError', in: 2, dead: false };
    expect(await rows()).toEqual([lying, lying]);
  });
});

describe('a clock that is set back', () => {
  it('holds up no post: what was put off beyond every wait is owed at once', async () => {
    await post(2);
    clock.instant = '2026-01-15T07:00:00.000Z';
    const earlier = new NotingConsumer(db.database);
    clock.inSeconds = (seconds) =>
      new Date(Date.parse(clock.instant) + seconds * 1000).toISOString();
    expect(await new PostgresPost(db.database).consumersOwed(dueBy(clock))).toEqual(['imports']);
    await drain().drain(earlier);
    expect(earlier.noted).toHaveLength(2);
  });
});
