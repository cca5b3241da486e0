import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { deadLetters } from '#libs/platform';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { keptLog, SetClock } from './delivering.testing.js';
import { Drain } from './drain.js';
import { postSome } from './noting-consumer.testing.js';
import { PostgresPost } from './postgres-post.js';

/** A post room of two authorities, with no post, a clock and a log of its own before each test. */
export function examplePost() {
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
  return {
    /** There once the tests have begun, as are the clock and the log. */
    get db() {
      return db;
    },
    get clock() {
      return clock;
    },
    get log() {
      return log;
    },
    post: (count: number, authority = 999) => postSome(db, clock, count, authority),
    drain: () => new Drain(new PostgresPost(db.database), clock, log.log),
    /** The post of Fictshire that nobody tries to deliver any more. */
    dead: () => db.database.inAuthority(999, (tx) => deadLetters(tx)),
  };
}
