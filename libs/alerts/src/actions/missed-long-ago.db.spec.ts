import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import type { WorkingRooms } from '../../../../test/support/working-rooms.js';
import { AlertReader } from '../storage/alert-reader.js';
import {
  fictshireWithMail,
  lateAdvice,
  owed,
  pressSend,
  raise,
  standing,
  stands,
  showDay,
  type StandInMailer,
} from './late-advice.testing.js';

let db: TestDatabase;
let rooms: WorkingRooms;
let mailer: StandInMailer;

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
}, 60_000);

afterAll(() => db.stop());

beforeEach(async () => {
  ({ rooms, mailer } = await fictshireWithMail(db));
});

const setDay = (day: string) => showDay(rooms, day);

/** Advice that was due on 15 December 2025, and is first known to be late on this day. */
async function knownOn(day: string): Promise<string> {
  await setDay(day);
  const { caseId } = await lateAdvice(rooms);
  await raise(rooms, caseId);
  return caseId;
}

const release = async (which: 'held' | 'long-ago' = 'long-ago') =>
  (await pressSend(rooms, which)).released;
const held = stands('held', 0, 'missed-long-ago');

describe('an alert about advice that was missed before it was known here', () => {
  it.each([
    ['27 days before is owed', '2026-01-11', stands('owed', 0), 1],
    ['28 days before is owed', '2026-01-12', stands('owed', 0), 1],
    ['29 days before is held', '2026-01-13', held, 0],
    ['years before is held', '2028-12-15', held, 0],
  ])('%s', async (_, day, stood, posts) => {
    await knownOn(day);
    expect(await standing(db)).toEqual([stood]);
    expect(await owed(db)).toHaveLength(posts);
  });

  it('is held still when it is heard of again and another day is shown', async () => {
    const caseId = await knownOn('2026-01-13');
    await raise(rooms, caseId);
    await setDay('2026-01-20');
    await db.database.inAuthority(999, (tx) => rooms.alerts.raise.dayChanged(tx));
    expect(await standing(db)).toEqual([held]);
    expect(await owed(db)).toEqual([]);
  });

  it('goes out once a person lets it go, and isn’t held again for its age', async () => {
    const caseId = await knownOn('2026-01-13');
    expect(await release()).toBe(1);
    await raise(rooms, caseId);
    expect(await standing(db)).toEqual([stands('owed', 0)]);
    const [alertId = ''] = await owed(db);
    await rooms.alerts.send.send(999, alertId, () => Promise.resolve());
    expect(await standing(db)).toEqual([stands('sent', 1)]);
    expect(mailer.given).toHaveLength(1);
  });

  it('stays when what could not be sent is let go, and the other way round', async () => {
    await knownOn('2026-01-13');
    expect(await release('held')).toBe(0);
    expect(await standing(db)).toEqual([held]);
    const reader = new AlertReader();
    const waits = await db.database.inAuthority(999, (tx) => reader.awaitingPerson(tx));
    expect(waits).toEqual({
      'long-ago': { count: 1, upTo: expect.stringMatching(/^2026-01-12T/) },
    });
    await db.asOwner(`update alert set reason = 'no-mailbox'`);
    expect(await release()).toBe(0);
    expect(await standing(db)).toEqual([stands('held', 0, 'no-mailbox')]);
  });

  it('is not let go by whoever pressed the button before it was there to be read', async () => {
    const caseId = await knownOn('2026-01-13');
    await db.asOwner(`update deadline set due_on = '2025-12-10' where case_id = $1`, [caseId]);
    expect(await release()).toBe(0);
    const both = [stands('void', 0, 'another-due-date'), held];
    expect(await standing(db)).toEqual(expect.arrayContaining(both));
    expect(await release()).toBe(1);
  });

  it('which was dropped and is true again long after is held', async () => {
    const caseId = await knownOn('2026-01-12');
    await setDay('2025-12-01');
    await db.database.inAuthority(999, (tx) => rooms.alerts.raise.dayChanged(tx));
    expect(await standing(db)).toEqual([stands('void', 0, 'not-passed')]);
    await setDay('2026-01-13');
    await raise(rooms, caseId);
    expect(await standing(db)).toEqual([held]);
  });
});
