import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { SystemClock } from '../clock/system-clock.js';
import type { Tx } from '../database/tx.js';
import {
  consumersOwed,
  forgetDelivered,
  nextOwed,
  noteFailure,
  peekDelivery,
  takeDelivery,
} from './deliveries.js';
import { deadLetters, tryAgain } from './dead-letters.js';
import { consumers } from './hearers.js';
import { Outbox } from './outbox.js';

/** A clock that stands still until it is moved. */
class SetClock extends SystemClock {
  instant = '2026-01-15T09:00:00Z';
  override now(): string {
    return this.instant;
  }
}

const clock = new SetClock();
const outbox = new Outbox(clock);
const later = '2026-01-15T09:05:00Z';
const about = { version: 1, caseId: null, caseVersion: null };
const failed = { consumer: 'breach-risk', failure: 'TypeError', isHopeless: false };
const dueAt = (now: string) => ({ now, beyond: '2026-01-15T09:30:00Z' });
let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
  await db.authority(998, 'Fabledon');
}, 60_000);

afterAll(() => db.stop());

beforeEach(async () => {
  await db.asOwner('delete from delivery');
  await db.asOwner('delete from outbox_event');
});

const inFictshire = <T>(work: (tx: Tx) => Promise<T>) => db.database.inAuthority(999, work);
const post = (...types: string[]) =>
  inFictshire((tx) =>
    outbox.post(
      tx,
      types.map((type, place) => ({ type, ...about, data: { place } })),
    ),
  );
const owed = (consumer: string, now = clock.instant) =>
  db.database.inPostRoom((tx) => nextOwed(tx, consumer, dueAt(now), 100));
const idsOf = async (consumer: string) => (await owed(consumer)).map(({ eventId }) => eventId);
const fail = (eventId: string) =>
  inFictshire((tx) => noteFailure(tx, { ...failed, eventId }, clock.instant, () => later));

describe('posting an event', () => {
  it('owes it to everyone who hears it, and to nobody else', async () => {
    await post('day-set', 'case-changed', 'something-nobody-hears');
    const hearing = await db.database.inPostRoom((tx) =>
      consumersOwed(tx, consumers, dueAt(clock.instant)),
    );
    expect(hearing.sort()).toEqual(['alerts', 'breach-risk', 'sweep']);
    expect(await idsOf('breach-risk')).toHaveLength(2);
    expect(await idsOf('sweep')).toHaveLength(1);
    expect(await db.asOwner('select from outbox_event')).toHaveLength(2);
  });

  it('owes nothing when the transaction fails', async () => {
    const failing = inFictshire(async (tx) => {
      await outbox.post(tx, [{ type: 'day-set', ...about, data: {} }]);
      throw new Error('the machine stops here');
    });
    await expect(failing).rejects.toThrow('stops');
    expect(await idsOf('sweep')).toEqual([]);
  });

  it('is for one authority, and another can not take it', async () => {
    await post('day-set');
    const ids = await idsOf('sweep');
    const taken = await db.database.inAuthority(998, (tx) => takeDelivery(tx, 'sweep', ids));
    expect([taken, await idsOf('sweep')]).toEqual([[], ids]);
  });
});

describe('taking delivery', () => {
  it('gives each piece once when two take at the same time', async () => {
    await post(...Array.from({ length: 50 }, () => 'case-changed'));
    const ids = await idsOf('breach-risk');
    const take = () => inFictshire((tx) => takeDelivery(tx, 'breach-risk', ids));
    const taken = await Promise.all([take(), take(), take()]);
    expect(taken.map(({ length }) => length).sort()).toEqual([0, 0, 50]);
  });

  it('is undone when the effect fails, so that it is owed again', async () => {
    await post('case-changed');
    const ids = await idsOf('breach-risk');
    const failing = inFictshire(async (tx) => {
      await takeDelivery(tx, 'breach-risk', ids);
      throw new Error('the machine stops here');
    });
    await expect(failing).rejects.toThrow('stops');
    expect(await idsOf('breach-risk')).toEqual(ids);
  });

  it('keeps the event until the last who is owed it has had it', async () => {
    await post('day-set');
    const ids = await idsOf('sweep');
    for (const [consumer, left] of [
      ['sweep', 1],
      ['breach-risk', 1],
      ['alerts', 0],
    ] as const) {
      const events = await inFictshire((tx) => takeDelivery(tx, consumer, ids));
      await inFictshire((tx) => forgetDelivered(tx, ids));
      expect(events).toEqual([{ id: ids[0], type: 'day-set', ...about, data: { place: 0 } }]);
      expect(await inFictshire((tx) => peekDelivery(tx, ids))).toHaveLength(left);
    }
  });
});

describe('post that fails', () => {
  it('is owed again later, and not before', async () => {
    await post('case-changed');
    const [id = ''] = await idsOf('breach-risk');
    await fail(id);
    await inFictshire((tx) => takeDelivery(tx, 'alerts', [id]));
    expect(await owed('breach-risk')).toEqual([]);
    expect(
      await db.database.inPostRoom((tx) => consumersOwed(tx, consumers, dueAt(clock.instant))),
    ).toEqual([]);
    expect(await owed('breach-risk', later)).toEqual([{ authority: 999, eventId: id }]);
    expect(await inFictshire(deadLetters)).toEqual([]);
  });

  it('is dead after the eighth time, and shown with its instant as ISO 8601', async () => {
    await post('case-changed');
    const [id = ''] = await idsOf('breach-risk');
    for (let time = 1; time <= 7; time++) await fail(id);
    expect(await inFictshire(deadLetters)).toEqual([]);
    await fail(id);
    expect(await inFictshire(deadLetters)).toEqual([
      {
        consumer: 'breach-risk',
        eventType: 'case-changed',
        caseId: null,
        failure: 'TypeError',
        deadAt: expect.stringMatching(/^2026-01-15T09:00:00(\.0+)?(Z|\+00:00)$/),
      },
    ]);
    expect(await owed('breach-risk', '2026-02-15T09:00:00Z')).toEqual([]);
    expect(await inFictshire((tx) => takeDelivery(tx, 'breach-risk', [id]))).toEqual([]);
    expect(await inFictshire((tx) => peekDelivery(tx, [id]))).toHaveLength(1);
  });

  it('is owed again with all its attempts when a person says so, in that authority alone', async () => {
    await post('case-changed', 'case-changed');
    const [dead = '', other = ''] = await idsOf('breach-risk');
    for (let time = 1; time <= 8; time++) await fail(dead);
    await fail(other);
    const inFabledon = db.database.inAuthority(998, (tx) => tryAgain(tx, clock.instant));
    expect([await inFabledon, await inFictshire(deadLetters)]).toMatchObject([
      0,
      [{ consumer: 'breach-risk', failure: 'TypeError' }],
    ]);
    expect(await inFictshire((tx) => tryAgain(tx, clock.instant))).toBe(1);
    expect(await idsOf('breach-risk')).toEqual([dead]);
    for (let time = 1; time <= 7; time++) await fail(dead);
    expect(await inFictshire(deadLetters)).toEqual([]);
    expect(await inFictshire((tx) => tryAgain(tx, clock.instant))).toBe(0);
  });

  it('is nothing any more when somebody else delivered it meanwhile', async () => {
    await fail('018f0000-0000-7000-8000-000000000000');
    expect(await inFictshire(deadLetters)).toEqual([]);
  });
});
