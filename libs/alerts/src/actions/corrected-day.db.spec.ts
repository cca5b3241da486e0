import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { happened } from '../../../../test/support/given.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import type { WorkingRooms } from '../../../../test/support/working-rooms.js';
import {
  fictshireWithMail,
  lateAdvice,
  owed,
  raise,
  service,
  sweep,
} from './late-advice.testing.js';

let db: TestDatabase;
let rooms: WorkingRooms;

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
}, 60_000);

afterAll(() => db.stop());

beforeEach(async () => {
  ({ rooms } = await fictshireWithMail(db));
});

/** Says that the advice was asked for on another day, or not at all; then everyone hears of it. */
async function corrected(caseId: string, on: string | null): Promise<void> {
  const fields = { id: 'ep', service };
  const replacement = on === null ? null : happened('advice-requested', on, fields);
  const said = { reason: 'Misread.', recordedBy: 'A. Caseworker', source: 'officer', seen: null };
  const answer = await db.database.inAuthority(999, (tx) =>
    rooms.cases.correct(tx, caseId, { seq: 1, replacement, ...said }),
  );
  expect(answer.outcome).toBe('accepted');
  await sweep(rooms);
  await raise(rooms, caseId);
}

const alerts = () =>
  db.asOwner(`select starts_on::text as starts, due_on::text as due, state from alert order by 1`);

describe('an alert about advice whose day was corrected in the history', () => {
  it('is dropped for one with the right day, and both are known', async () => {
    const { caseId } = await lateAdvice(rooms);
    await raise(rooms, caseId);
    await corrected(caseId, '2025-11-10');
    expect(await alerts()).toEqual([
      { starts: '2025-11-03', due: '2025-12-15', state: 'void' },
      { starts: '2025-11-10', due: '2025-12-22', state: 'owed' },
    ]);
    expect(await owed(db)).toHaveLength(2);
  });

  it.each([
    ['is not late any more', '2025-12-31'],
    ['was never asked for', null],
  ])('is dropped for none when the advice %s', async (_, on) => {
    const { caseId } = await lateAdvice(rooms);
    await raise(rooms, caseId);
    await corrected(caseId, on);
    expect(await alerts()).toEqual([{ starts: '2025-11-03', due: '2025-12-15', state: 'void' }]);
  });
});
