import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bytesOf } from '../../../../test/support/caseload-everywhere.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { workingRooms, type WorkingRooms } from '../../../../test/support/working-rooms.js';

let db: TestDatabase;
let rooms: WorkingRooms;

beforeAll(async () => {
  db = await testDatabase();
  rooms = workingRooms(db.database);
  await db.authority(999, 'Fictshire');
}, 60_000);

afterAll(() => db.stop());

async function handIn(): Promise<string> {
  const bytes = bytesOf('not a return');
  const file = { kind: 'sen2' as const, asAt: null, receivedBy: 'import command', bytes };
  return (await rooms.receiveFile.receive(999, file)).importId;
}

const stateOf = async (importId: string) =>
  (await db.database.inAuthority(999, (tx) => rooms.importReader.run(tx, importId)))?.state;

describe('a file', () => {
  it('has one reader at a time; another comes back later', async () => {
    const importId = await handIn();
    await db.database.inAuthority(999, async (tx) => {
      expect(await rooms.importParts.store.holdForReading(tx, importId)).toBe(true);
      await expect(rooms.readFile.read(999, importId)).rejects.toThrow(
        expect.objectContaining({ name: 'ReadElsewhereError' }),
      );
    });
    expect(await stateOf(importId)).toBe('received');
    await rooms.readFile.read(999, importId);
    expect(await stateOf(importId)).toBe('unreadable');
  });

  it('that breaks off leaves nothing behind but a sentence', async () => {
    async function* brokenOff() {
      yield* bytesOf('<SEN2>');
      throw new Error('the sender went away');
    }
    const file = { kind: 'sen2' as const, asAt: null, receivedBy: 'import command' };
    const sent = rooms.receiveFile.receive(999, { ...file, bytes: brokenOff() });
    await expect(sent).rejects.toThrow('the sender went away');
    const runs = await db.database.inAuthority(999, (tx) => rooms.importReader.runs(tx));
    const run = runs.find(({ failure }) => failure?.includes('did not arrive whole'));
    expect(run?.state).toBe('unreadable');
    expect(await db.asOwner('select from import_chunk')).toEqual([]);
  });

  it('whose sender went away is ended when the next one comes, with what had arrived of it', async () => {
    const importId = await handIn();
    await db.asOwner(`update import_run set state = 'receiving' where state = 'received'`);
    await handIn();
    expect(await stateOf(importId)).toBe('receiving');
    await db.asOwner(`update import_run set received_at = '2026-01-01' where state = 'receiving'`);
    await handIn();
    expect(await stateOf(importId)).toBe('unreadable');
    const left = await db.asOwner('select from import_chunk where import_id = $1', [importId]);
    expect(left).toEqual([]);
  });
});
