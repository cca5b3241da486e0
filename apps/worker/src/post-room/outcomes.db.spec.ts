import { describe, expect, it } from '@jest/globals';
import { UnusablePostError } from '#libs/platform';
import { done, later, type Consumer, type Outcome } from './consumer.js';
import { dueBy } from './due.js';
import { examplePost } from './example-post.testing.js';
import { NotingConsumer } from './noting-consumer.testing.js';
import { PostgresPost } from './postgres-post.js';

const room = examplePost();
const { dead, drain, post } = room;

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
    room.db.asOwner<{ attempts: number; failure: string | null; in: number; dead: boolean }>(
      `select attempts, failure, extract(epoch from not_before - $1)::integer as in,
         dead_at is not null as dead from delivery`,
      [room.clock.instant],
    );

  it('when it says later, puts the post off and counts no failure', async () => {
    await post(1);
    for (const [seconds, put] of [
      [30, 30],
      [0, 1],
      [86_000, 300],
    ] as const) {
      await room.db.asOwner('update delivery set not_before = $1', [room.clock.instant]);
      await drain().drain(new SayingConsumer(later(seconds)));
      expect(await rows()).toEqual([{ attempts: 0, failure: null, in: put, dead: false }]);
    }
    expect(room.log.told).toEqual([]);
  });

  it('when it fails without throwing, is tried again later', async () => {
    await post(1);
    await drain().drain(new SayingConsumer({ became: 'failed', error: new RangeError() }));
    expect(await rows()).toEqual([{ attempts: 1, failure: 'RangeError', in: 2, dead: false }]);
  });

  it('when the post can never be taken up, shows it to people at once', async () => {
    await post(3);
    const consumer = new NotingConsumer(room.db.database);
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
    room.clock.instant = '2026-01-15T07:00:00.000Z';
    const earlier = new NotingConsumer(room.db.database);
    room.clock.inSeconds = (seconds) =>
      new Date(Date.parse(room.clock.instant) + seconds * 1000).toISOString();
    expect(await new PostgresPost(room.db.database).consumersOwed(dueBy(room.clock))).toEqual([
      'imports',
    ]);
    await drain().drain(earlier);
    expect(earlier.noted).toHaveLength(2);
  });
});
