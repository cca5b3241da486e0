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
  type StandingClock,
} from './late-advice.testing.js';

let db: TestDatabase;
let rooms: WorkingRooms;
let clock: StandingClock;

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
}, 60_000);

afterAll(() => db.stop());

beforeEach(async () => {
  ({ rooms, clock } = await fictshireWithMail(db));
  await setDay('2026-01-13');
});

const setDay = (day: string) => showDay(rooms, day);

/** A case whose advice was missed long ago, so that its alert is held. */
async function held(): Promise<string> {
  const { caseId } = await lateAdvice(rooms);
  await raise(rooms, caseId);
  return caseId;
}

const shownNow = async () => {
  const shown = await db.database.inAuthority(999, (tx) => new AlertReader().awaitingPerson(tx));
  return shown['long-ago'] ?? { count: 0, upTo: clock.now() };
};
const alertOf = async (caseId: string) => {
  const [found] = await db.asOwner<{ id: string }>('select id from alert where case_id = $1', [
    caseId,
  ]);
  return found?.id ?? '';
};
const dismiss = (alertId: string) =>
  db.database.inAuthority(999, (tx) => rooms.alerts.dismiss.dismiss(tx, alertId));
const heldStill = stands('held', 0, 'missed-long-ago');
const dismissed = stands('void', 0, 'not-to-be-sent');

describe('a page that was shown some time ago', () => {
  it('lets go what it showed, and leaves and counts what has been held since', async () => {
    await held();
    await held();
    const shown = await shownNow();
    expect(shown).toMatchObject({ count: 2 });
    clock.passes(60);
    const since = await held();
    expect(await pressSend(rooms, 'long-ago', shown)).toEqual({ released: 2, unseen: 1 });
    expect(await standing(db)).toEqual([stands('owed', 0), stands('owed', 0), heldStill]);
    expect(await owed(db)).not.toContain(await alertOf(since));
    expect(await pressSend(rooms, 'long-ago')).toEqual({ released: 1, unseen: 0 });
  });

  it('lets nothing go where one that it did not show stands among those that it did', async () => {
    await held();
    const shown = await shownNow();
    await held();
    expect(await pressSend(rooms, 'long-ago', shown)).toEqual({ released: 0, unseen: 2 });
    expect(await standing(db)).toEqual([heldStill, heldStill]);
  });

  it('lets go the others when one of those that it showed was dropped meanwhile', async () => {
    const first = await held();
    await held();
    const shown = await shownNow();
    expect(await dismiss(await alertOf(first))).toBe(true);
    expect(await pressSend(rooms, 'long-ago', shown)).toEqual({ released: 1, unseen: 0 });
  });
});

describe('an alert of which a person says that it is not to be sent', () => {
  it('is dropped with that reason, and is raised no more while it is true', async () => {
    const caseId = await held();
    expect(await dismiss(await alertOf(caseId))).toBe(true);
    await raise(rooms, caseId);
    await setDay('2026-01-20');
    await db.database.inAuthority(999, (tx) => rooms.alerts.raise.dayChanged(tx));
    expect(await standing(db)).toEqual([dismissed]);
    expect(await pressSend(rooms, 'long-ago')).toEqual({ released: 0, unseen: 0 });
    expect(await owed(db)).toEqual([]);
  });

  it('is raised no more when it was untrue for a time and is true again', async () => {
    const caseId = await held();
    await dismiss(await alertOf(caseId));
    await setDay('2025-12-01');
    await raise(rooms, caseId);
    await setDay('2026-01-12');
    await raise(rooms, caseId);
    expect(await standing(db)).toEqual([dismissed]);
  });

  it('can be told of once its due date was corrected, as that is another limit', async () => {
    const caseId = await held();
    await dismiss(await alertOf(caseId));
    await db.asOwner(`update deadline set due_on = '2025-12-18' where case_id = $1`, [caseId]);
    await raise(rooms, caseId);
    expect(await standing(db)).toEqual(expect.arrayContaining([dismissed, stands('owed', 0)]));
  });

  it('was held until then: one that is owed, or that is not there, stays as it is', async () => {
    const caseId = await held();
    await pressSend(rooms, 'long-ago');
    expect(await dismiss(await alertOf(caseId))).toBe(false);
    expect(await standing(db)).toEqual([stands('owed', 0)]);
    expect(await dismiss('99999999-9999-4999-8999-999999999999')).toBe(false);
  });
});
