import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { openExample, workingRooms } from '../../../../test/support/working-rooms.js';
import { CaseInitials } from './case-initials.js';

let db: TestDatabase;
let caseId: string;

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
  await db.authority(998, 'Fabledon');
  ({ caseId } = await openExample(workingRooms(db.database), 999, 1));
}, 60_000);

afterAll(() => db.stop());

it.each([
  ['Nia', 'Trialby', 'N.T.'],
  [' élise ', 'ćosić', 'É.Ć.'],
  ['Nia', null, 'N.'],
  [null, 'Trialby', 'T.'],
  ['', ' ', null],
  [null, null, null],
])('the initials of %s %s are %s', async (forename, surname, initials) => {
  await db.asOwner('update person set forename = $1, surname = $2', [forename, surname]);
  const read = (authority: number) =>
    db.database.inAuthority(authority, (tx) => new CaseInitials().of(tx, caseId));
  expect(await read(999)).toBe(initials);
  expect(await read(998)).toBeNull();
});
