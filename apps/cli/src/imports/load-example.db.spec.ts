import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { endProcess } from '#libs/platform';
import { sampleFacts, sampleReturn } from '../../../../test/support/example-files.js';
import { eventually } from '../../../../test/support/eventually.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { recordOwedFacts, workingRooms } from '../../../../test/support/working-rooms.js';
import { Command } from '../command.testing.js';
import { handIn } from './hand-in.js';
import { loadExample } from './load-example.js';

const environment = { ...process.env };
const impatient = { patienceMs: 600 };
const people = readFileSync(sampleReturn, 'utf8').match(/<Person>/g)?.length;
const factLines = readFileSync(sampleFacts, 'utf8').trim().split('\n').length;
const inFull = [
  { kind: 'sen2', state: 'read', persons_read: people },
  { kind: 'facts', state: 'read', facts_read: factLines },
];
let db: TestDatabase;

jest.setTimeout(120_000);

beforeEach(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
  await db.asOwner(`select set_config('app.authority', '999', false)`);
  process.env = { ...environment, DATABASE_URL: db.ownerUrl };
});

afterEach(async () => {
  process.env = environment;
  await db.stop();
});

const silent = (): void => undefined;
const runs = (): Promise<object[]> =>
  db.asOwner(`select kind, state, persons_read, facts_read from import_run order by received_at`);
const factsInState = (state: string): Promise<object[]> =>
  db.asOwner(`select id from inbound_fact where state = $1`, [state]);

/** Does the worker's part for as long as something goes on. */
async function workDuring<T>(something: Promise<T>): Promise<T> {
  const rooms = workingRooms(db.database);
  const over = new AbortController();
  const watched = something.finally(() => over.abort());
  while (!over.signal.aborted) {
    const waiting = await db.asOwner<{ id: string }>(
      `select id from import_run where state = 'received' order by received_at`,
    );
    for (const { id } of waiting) await rooms.readFile.read(999, id);
    await recordOwedFacts(rooms, 999);
    await pause(50);
  }
  return watched;
}

describe('loading the example', () => {
  it('is finished by the next start when it was broken off, and then done once for all', async () => {
    const first = new Command('load-example', [], { DATABASE_URL: db.ownerUrl });
    await eventually(() => expect(first.output).toContain('The file has been handed in.'));
    await endProcess(first.process.pid ?? 0, []);
    expect(await runs()).toMatchObject([{ kind: 'sen2', state: 'received' }]);
    expect(await workDuring(loadExample(silent))).toEqual([]);
    expect(await runs()).toMatchObject(inFull);
    expect(await factsInState('waiting')).toEqual([]);
    expect((await factsInState('recorded')).length).toBeGreaterThan(factLines);
    expect(await loadExample(silent)).toEqual([]);
    expect(await runs()).toHaveLength(2);
  });

  it('hands a file in again that did not arrive whole', async () => {
    await db.asOwner(
      `insert into import_run (authority_id, id, kind, received_at, received_by, state)
       values (999, gen_random_uuid(), 'sen2', '2026-01-15T09:00:00Z', 'example', 'receiving')`,
    );
    expect(await workDuring(loadExample(silent))).toEqual([]);
    expect(await runs()).toMatchObject([{ kind: 'sen2', state: 'unreadable' }, ...inFull]);
  });

  it('goes on when nobody works, and leaves the whole example to the worker', async () => {
    expect(await loadExample(silent, impatient)).toEqual([
      'The example is handed in, but is not read yet: it shows as soon as the worker works.',
    ]);
    expect(await runs()).toMatchObject([
      { kind: 'sen2', state: 'received' },
      { kind: 'facts', state: 'received' },
    ]);
  });

  it('says so when it can not be read, and goes on', async () => {
    const loading = loadExample(silent, impatient);
    await eventually(async () => expect(await runs()).toMatchObject([{ state: 'received' }]), {
      everyMs: 10,
    });
    await db.asOwner(`update import_run set state = 'unreadable', failure = 'It ends too early.'`);
    expect(await loading).toEqual(['The example could not be read to its end. It ends too early.']);
    expect(await runs()).toMatchObject([{ state: 'unreadable' }, { kind: 'facts' }]);
  });

  it('leaves an authority alone that has files of its own', async () => {
    const own = { kind: 'sen2', file: sampleReturn, asAt: null, wait: false } as const;
    await handIn({ ...own, receivedBy: 'import command' }, silent);
    expect(await loadExample(silent)).toEqual([]);
    expect(await runs()).toHaveLength(1);
  });
});
