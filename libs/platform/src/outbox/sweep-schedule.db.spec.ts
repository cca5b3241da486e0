import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import type { Tx } from '../database/tx.js';
import { authoritiesToSweep, isSweepOverdue, noteSwept } from './sweep-schedule.js';

const clock = { instant: '2026-01-15T09:00:00Z' };
let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
  await db.authority(998, 'Fabledon');
}, 60_000);

afterAll(() => db.stop());

const inFictshire = <T>(work: (tx: Tx) => Promise<T>) => db.database.inAuthority(999, work);

describe('the schedule of the sweep', () => {
  it('knows an authority that was not swept since an instant, or never', async () => {
    const isOverdue = () =>
      db.database.inPostRoom((tx) =>
        isSweepOverdue(tx, { since: '2026-01-15T08:58:30Z', until: '2026-01-15T09:01:30Z' }),
      );
    const day = { today: '2026-01-15', now: clock.instant };
    await inFictshire((tx) => noteSwept(tx, day));
    expect(await isOverdue()).toBe(true);
    await db.database.inAuthority(998, (tx) => noteSwept(tx, day));
    expect(await isOverdue()).toBe(false);
    await inFictshire((tx) => noteSwept(tx, { ...day, now: '2026-01-15T08:58:29Z' }));
    expect(await isOverdue()).toBe(true);
    await inFictshire((tx) => noteSwept(tx, { ...day, now: '2026-01-15T09:01:31Z' }));
    expect(await isOverdue()).toBe(true);
    await db.asOwner('update sweep_schedule set swept_on = null, swept_at = null');
  });

  it('lists every authority, and notes for each when it was swept', async () => {
    expect(await db.database.inPostRoom(authoritiesToSweep)).toEqual([998, 999]);
    await inFictshire((tx) => noteSwept(tx, { today: '2026-01-15', now: clock.instant }));
    expect(
      await db.asOwner(`select authority_id, swept_on::text from sweep_schedule order by 1`),
    ).toEqual([
      { authority_id: 998, swept_on: null },
      { authority_id: 999, swept_on: '2026-01-15' },
    ]);
  });
});
