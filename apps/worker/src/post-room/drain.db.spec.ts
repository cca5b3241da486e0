import { describe, expect, it } from '@jest/globals';
import { nextOwed } from '#libs/platform';
import { dueBy } from './due.js';
import { examplePost } from './example-post.testing.js';
import { NotingConsumer } from './noting-consumer.testing.js';

const room = examplePost();
const { dead, drain, post } = room;
const owed = () =>
  room.db.database.inPostRoom((tx) => nextOwed(tx, 'imports', dueBy(room.clock), 100));

describe('draining', () => {
  it('gives everything that is owed, in batches and for each authority apart', async () => {
    await post(10);
    await post(3, 998);
    const consumer = new NotingConsumer(room.db.database);
    await drain().drain(consumer);
    expect(consumer.noted).toHaveLength(13);
    expect(consumer.noted.filter((one) => one.startsWith('998/'))).toHaveLength(3);
    expect(await owed()).toEqual([]);
    expect(await room.db.asOwner('select from outbox_event')).toEqual([]);
  });

  it('delivers each piece once when two drain at the same time', async () => {
    await post(40);
    const consumer = new NotingConsumer(room.db.database);
    await Promise.all([drain().drain(consumer), drain().drain(consumer)]);
    expect(consumer.noted).toHaveLength(40);
    expect(new Set(consumer.noted).size).toBe(40);
  });

  it('lets one bad piece hold up no other, and tries it again later and later', async () => {
    await post(6);
    const consumer = new NotingConsumer(room.db.database);
    consumer.failing = (place) => (place === 2 ? new TypeError('Nia Trialby has no file') : null);
    await drain().drain(consumer);
    expect(consumer.noted.sort()).toEqual(['999/0', '999/1', '999/3', '999/4', '999/5']);
    const waits: string[] = [];
    while ((await dead()).length === 0) {
      const [{ at } = { at: '' }] = await room.db.asOwner<{ at: string }>(
        `select to_char(not_before at time zone 'UTC', 'HH24:MI:SS') as at from delivery`,
      );
      waits.push(at);
      room.clock.instant = `2026-01-15T${at}.000Z`;
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
    const consumer = new NotingConsumer(room.db.database);
    const stopped = drain();
    consumer.failing = () => {
      if (consumer.noted.length === 0) return null;
      stopped.stop();
      return new Error('cut off');
    };
    await stopped.drain(consumer);
    expect(consumer.noted).toHaveLength(4);
    await stopped.drain(consumer);
    expect([consumer.noted.length, room.log.told]).toEqual([4, []]);
    expect(await room.db.asOwner('select attempts from delivery where attempts > 0')).toEqual([]);
    consumer.failing = () => null;
    await drain().drain(consumer);
    expect(new Set(consumer.noted).size).toBe(12);
  });

  it('logs that post failed and where, and never the words of the failure', async () => {
    await post(1);
    const consumer = new NotingConsumer(room.db.database);
    consumer.failing = () => new TypeError('duplicate key\nKey (surname)=(Trialby)\n  is there');
    await drain().drain(consumer);
    expect(room.log.told).toMatchObject([{ consumer: 'imports', fault: { name: 'TypeError' } }]);
    expect(JSON.stringify(room.log.told)).toContain('drain.db.spec');
    expect(JSON.stringify(room.log.told)).not.toContain('Trialby');
  });
});
