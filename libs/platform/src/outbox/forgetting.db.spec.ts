import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '../../../../test/support/eventually.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { SystemClock } from '../clock/system-clock.js';
import type { Tx } from '../database/tx.js';
import { forgetDelivered, forgetEveryDelivered, putOff, takeDelivery } from './deliveries.js';
import { Outbox } from './outbox.js';

const outbox = new Outbox(new SystemClock());
let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
}, 60_000);

afterAll(() => db.stop());
beforeEach(() => db.asOwner('truncate outbox_event cascade'));

const inFictshire = <T>(work: (tx: Tx) => Promise<T>) => db.database.inAuthority(999, work);
const left = () => db.asOwner<{ id: string }>('select id from outbox_event');

/** An event that three are owed. */
async function post(): Promise<string> {
  const event = { type: 'day-set', version: 1, caseId: null, caseVersion: null, data: {} };
  await inFictshire((tx) => outbox.post(tx, [event]));
  return (await left())[0]?.id ?? '';
}

const take = (consumer: string, id: string) =>
  inFictshire((tx) => takeDelivery(tx, consumer, [id]));
const forget = (id: string) => inFictshire((tx) => forgetDelivered(tx, [id]));

describe('an event', () => {
  it('leaves the outbox when the last two take it at the same time, without waiting for each other', async () => {
    const id = await post();
    await take('sweep', id);
    const bothTook = Promise.withResolvers<undefined>();
    let taken = 0;
    const both = ['breach-risk', 'alerts'].map(async (consumer) => {
      await inFictshire(async (tx) => {
        await takeDelivery(tx, consumer, [id]);
        if (++taken === 2) bothTook.resolve(undefined);
        await bothTook.promise;
      });
      await forget(id);
    });
    await Promise.all(both);
    expect(await left()).toEqual([]);
  });

  it('stays for the third who has not yet committed', async () => {
    const id = await post();
    await take('sweep', id);
    await take('alerts', id);
    const mayCommit = Promise.withResolvers<undefined>();
    let hasTaken = false;
    const third = inFictshire(async (tx) => {
      await takeDelivery(tx, 'breach-risk', [id]);
      hasTaken = true;
      await mayCommit.promise;
    });
    await eventually(() => {
      expect(hasTaken).toBe(true);
    });
    await forget(id);
    expect(await left()).toEqual([{ id }]);
    mayCommit.resolve(undefined);
    await third;
    await forget(id);
    expect(await left()).toEqual([]);
  });

  it('that a process left behind is forgotten with the others, and one that is owed is not', async () => {
    const id = await post();
    for (const consumer of ['sweep', 'breach-risk', 'alerts']) await take(consumer, id);
    await post();
    expect(await left()).toHaveLength(2);
    expect(await inFictshire(forgetEveryDelivered)).toBe(1);
    expect(await inFictshire(forgetEveryDelivered)).toBe(0);
    expect(await left()).toHaveLength(1);
  });

  it('is put off for one consumer and for no other, and without a failure', async () => {
    const id = await post();
    const until = '2026-01-15T09:05:00Z';
    await inFictshire((tx) => putOff(tx, { consumer: 'alerts', eventId: id }, until));
    const rows = await db.asOwner(
      'select consumer, attempts, failure from delivery where not_before = $1',
      [until],
    );
    expect(rows).toEqual([{ consumer: 'alerts', attempts: 0, failure: null }]);
  });
});
