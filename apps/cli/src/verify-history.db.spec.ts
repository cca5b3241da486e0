import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from '@jest/globals';
import { PostgresHistoryChains, SealFiles, SealHistory } from '#libs/casefile';
import { SystemClock, WriteOnceFolder } from '#libs/platform';
import { happened } from '../../../test/support/given.js';
import { testDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { openExample, workingRooms } from '../../../test/support/working-rooms.js';
import { Command } from './command.testing.js';

let db: TestDatabase;
let dataDir: string;
let seals: string;

jest.setTimeout(120_000);

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
  const rooms = workingRooms(db.database);
  const { caseId } = await openExample(rooms, 999, 1);
  const said = { mode: 'record' as const, recordedBy: 'import', source: 'x', factId: null };
  const events = [
    happened('request-received', '2025-10-01'),
    happened('decision-to-assess-notified', '2025-11-03'),
  ];
  await db.database.inAuthority(999, (tx) =>
    rooms.cases.put(
      tx,
      caseId,
      events.map((event) => ({ ...said, event })),
    ),
  );
}, 60_000);

afterAll(() => db.stop());

beforeEach(async () => {
  dataDir = mkdtempSync(join(realpathSync(tmpdir()), 'ehc-verify-'));
  chmodSync(dataDir, 0o755);
  seals = join(dataDir, 'seals');
  mkdirSync(seals);
  await db.asOwner('update sweep_schedule set sealed_on = null, seal_digest = null');
});

afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

async function verify(env: NodeJS.ProcessEnv = {}) {
  const command = new Command('verify-history', [], {
    DATABASE_URL: db.ownerUrl,
    DATA_DIR: dataDir,
    ...env,
  });
  const code = await command.exitCode();
  return { code, lines: command.output.trimEnd().split('\n') };
}

async function seal(): Promise<void> {
  const files = new SealFiles(new WriteOnceFolder(seals));
  const sealing = new SealHistory(new PostgresHistoryChains(), files, new SystemClock());
  await db.database.inAuthority(999, (tx) => sealing.seal(tx));
}

const checked = 'Checked: 2 entries of 1 case in 1 authority.';

describe('npm run verify-history', () => {
  it('says that all is whole, and what was looked at', async () => {
    await seal();
    const { code, lines } = await verify();
    expect([code, ...lines]).toEqual([
      0,
      checked,
      expect.stringMatching(/^Held against 1 seal, the last of/),
      'The history is whole.',
    ]);
  });

  it('says plainly what it can’t say without seals', async () => {
    const empty = await verify();
    expect([empty.code, empty.lines[1]]).toEqual([
      0,
      expect.stringContaining('the folder of the seals is empty'),
    ]);
    rmSync(seals, { recursive: true });
    const none = await verify();
    expect([none.code, none.lines[1]]).toEqual([
      0,
      expect.stringMatching(/SEALS_DIR is not set.*can’t be excluded/),
    ]);
  });

  it('names each fault, and ends with 1', async () => {
    await db.asOwner('alter table history_entry disable trigger user');
    await db.asOwner(`update history_entry set happened_on = '2025-11-02' where seq = 2`);
    const { code, lines } = await verify();
    await db.asOwner(`update history_entry set happened_on = '2025-11-03' where seq = 2`);
    await db.asOwner('alter table history_entry enable trigger user');
    expect([code, lines.at(0), lines.at(-1)]).toEqual([
      1,
      'Case EHC-001001, entry 2: it was changed after it was recorded, or the hash of the entry before it was.',
      expect.stringMatching(/^Faults: 1\./),
    ]);
  });

  it.each([
    ['where the database is away', { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }, /./],
    ['where no service runs', { DATABASE_URL: '' }, /start it with npm start, or set DATABASE_URL/],
    [
      'where the folder named for the seals is missing',
      { SEALS_DIR: '/no/such/folder' },
      /The folder of the seals is not there/,
    ],
    ['where a setting is wrong', { AUTHORITY: 'x' }, /AUTHORITY/],
  ])('ends with 2 %s', async (_where, env, sentence) => {
    const { code, lines } = await verify(env);
    expect([code, lines[0]]).toEqual([
      2,
      expect.stringMatching(/^The history could not be checked\. /),
    ]);
    expect(lines[0]).toMatch(sentence);
  });

  it('ends with 2 where there are seals and nobody says where', async () => {
    await seal();
    rmSync(seals, { recursive: true });
    expect(existsSync(seals)).toBe(false);
    const { code, lines } = await verify();
    expect([code, lines[0]]).toEqual([2, expect.stringContaining('SEALS_DIR doesn’t say where')]);
  });
});
