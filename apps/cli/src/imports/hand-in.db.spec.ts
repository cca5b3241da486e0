import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../../../../test/support/eventually.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { recordOwedFacts, workingRooms } from '../../../../test/support/working-rooms.js';
import { handIn } from './hand-in.js';
import { UsageError } from './import-arguments.js';

let db: TestDatabase;
let folder: string;
const environment = { ...process.env };

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'ehc-hand-in-'));
  process.env = { ...environment, DATABASE_URL: db.ownerUrl };
}, 60_000);

afterAll(async () => {
  process.env = environment;
  rmSync(folder, { recursive: true });
  await db.stop();
});

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function factLine(id: string): string {
  const about = { specversion: '1.0', source: 'example', subject: 'upn:X999400000010' };
  const data = { on: '2025-10-01', reason: 'other' };
  return JSON.stringify({ ...about, id, type: 'ehc.case-closed', data });
}

const asked = { kind: 'facts' as const, asAt: null, receivedBy: 'import command' };

/** Does the worker's part as soon as a file waits to be read. */
async function workOnce(): Promise<void> {
  const rooms = workingRooms(db.database);
  const id = await eventually(async () => {
    const rows = await db.asOwner<{ id: string }>(
      `select id from import_run where state = 'received'`,
    );
    expect(rows).toHaveLength(1);
    return rows[0]?.id ?? '';
  });
  await rooms.readFile.read(999, id);
  await recordOwedFacts(rooms, 999);
}

describe('handing a file in by command', () => {
  it('sees it through to the last fact, and says on the way how far it is', async () => {
    const said: string[] = [];
    const file = fileOf('facts.jsonl', `${factLine('f-1')}\nnonsense\n`);
    const [settled] = await Promise.all([
      handIn({ ...asked, file, wait: true }, (sentence) => said.push(sentence)),
      workOnce(),
    ]);
    expect(settled).toMatchObject({
      run: { state: 'read', factsRead: 1, problemsFound: 1 },
      facts: { waiting: 0, recorded: 0, refused: 1, conflicting: 0 },
      problems: [{ line: 2, message: 'This line is not JSON.' }],
    });
    expect(said[0]).toBe('The file has been handed in.');
  });

  it('leaves it to be read when it is not to wait', async () => {
    const file = fileOf('more.jsonl', factLine('f-2'));
    expect(await handIn({ ...asked, file, wait: false }, () => undefined)).toBeNull();
    const [run] = await db.asOwner(
      `select state, received_by from import_run order by received_at desc`,
    );
    expect(run).toEqual({ state: 'received', received_by: 'import command' });
  });

  it('refuses what is no file', async () => {
    for (const file of [join(folder, 'nowhere.xml'), folder]) {
      const failing = handIn({ ...asked, file, wait: true }, () => undefined);
      await expect(failing).rejects.toThrow(UsageError);
    }
  });
});
