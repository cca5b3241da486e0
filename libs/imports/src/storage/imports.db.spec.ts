import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Tx } from '#libs/platform';
import { bytesOf } from '../../../../test/support/caseload-everywhere.js';
import { sen2Return } from '../../../../test/support/sen2-generator.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import {
  recordOwedFacts,
  workingRooms,
  type WorkingRooms,
} from '../../../../test/support/working-rooms.js';
import { ReadFile } from '../actions/read-file.action.js';
import { Sen2Reading } from '../reading/sen2-reading.js';

const persons = 70;
let db: TestDatabase;
let rooms: WorkingRooms;
let text: string;

beforeAll(async () => {
  db = await testDatabase();
  rooms = workingRooms(db.database);
  for (const id of [998, 999]) await db.authority(id, `Fictshire ${id}`);
  const pieces: Uint8Array[] = [];
  for await (const piece of sen2Return({ persons, seed: 7 })) pieces.push(piece);
  text = Buffer.concat(pieces).toString();
}, 60_000);

afterAll(() => db.stop());

beforeEach(async () => {
  // Every specification begins with an authority that has no cases.
  await db.asOwner('alter table history_entry disable trigger history_is_append_only');
  await db.asOwner('alter table history_text disable trigger history_text_stays');
  await db.asOwner('truncate case_file, import_run, outbox_event cascade');
  await db.asOwner('alter table history_text enable trigger history_text_stays');
  await db.asOwner('alter table history_entry enable trigger history_is_append_only');
  await db.asOwner('update authority set next_reference = 1001, today_is = null');
});

const inFictshire = <T>(work: (tx: Tx) => Promise<T>) => db.database.inAuthority(999, work);

async function received(bytes: AsyncIterable<Uint8Array>, asAt: string | null = '2026-01-15') {
  const file = { kind: 'sen2' as const, asAt, receivedBy: 'import command', bytes };
  return (await rooms.receiveFile.receive(999, file)).importId;
}

async function readWholly(importId: string) {
  await rooms.readFile.read(999, importId);
  await recordOwedFacts(rooms, 999);
  return inFictshire((tx) => rooms.importReader.run(tx, importId));
}

/** How much there is of everything that a file leaves behind. */
async function amounts() {
  const tables = ['case_file', 'person', 'inbound_fact', 'history_entry', 'deadline'];
  const counts = tables.map((table) => `(select count(*)::int from ${table}) as ${table}`).join();
  const [row] = await db.asOwner<Record<string, number>>(
    `select ${counts}, (select sum(version)::int from case_file) as versions,
       (select count(*)::int from process_state where process = 'needs-assessment') as assessments,
       (select count(*)::int from inbound_fact where state = 'recorded') as recorded,
       (select count(*)::int from import_chunk) as chunks`,
  );
  return row ?? {};
}

describe('a return that is handed in', () => {
  it('is kept before it is read, and is owed to the reader', async () => {
    const importId = await received(bytesOf(text));
    const run = await inFictshire((tx) => rooms.importReader.run(tx, importId));
    expect(run).toMatchObject({
      state: 'received',
      sizeInBytes: Buffer.byteLength(text),
      personsRead: 0,
      finishedAt: null,
    });
    const owed = await db.asOwner(
      `select data, consumer from outbox_event e join delivery d on d.event_id = e.id where type = 'file-received'`,
    );
    expect(owed).toEqual([{ data: { importId }, consumer: 'imports' }]);
    expect((await amounts()).chunks).toBe(1);
  });

  it('shows its day when it is read, and no day of a return that is refused', async () => {
    await readWholly(await received(bytesOf(text.replace('<LEA>999</LEA>', '<LEA>998</LEA>'))));
    expect((await inFictshire((tx) => rooms.cases.day(tx))).setTo).toBeNull();
    await readWholly(await received(bytesOf(text)));
    expect((await inFictshire((tx) => rooms.cases.day(tx))).setTo).toBe('2026-01-15');
  });

  it('opens a case for each person and records every fact; its bytes go when it has been read', async () => {
    const run = await readWholly(await received(bytesOf(text)));
    expect(run).toMatchObject({ state: 'read', personsRead: persons, failure: null });
    const after = await amounts();
    expect(after).toMatchObject({ case_file: persons, person: persons, chunks: 0 });
    expect(after['inbound_fact']).toBe(run?.factsRead);
    expect(after['recorded']).toBe(run?.factsRead);
    expect(after['history_entry']).toBe(run?.factsRead);
    expect(after['assessments']).toBe(persons);
  });

  it('changes nothing when it comes again, though the day had been set to another', async () => {
    await readWholly(await received(bytesOf(text)));
    const before = await amounts();
    await inFictshire((tx) => rooms.setDay.set(tx, '2026-02-01'));
    const run = await readWholly(await received(bytesOf(text)));
    expect(run).toMatchObject({ state: 'read', personsRead: persons });
    expect(await amounts()).toEqual(before);
    expect((await inFictshire((tx) => rooms.cases.day(tx))).today).toBe('2026-02-01');
  });

  it('changes only what a later return says otherwise, and lists each contradiction', async () => {
    await readWholly(await received(bytesOf(text)));
    const before = await amounts();
    const outcome = /<RequestOutcomeDate>[\d-]+<\/RequestOutcomeDate>/;
    const corrected = text.replace(outcome, '<RequestOutcomeDate>2026-01-14</RequestOutcomeDate>');
    const importId = await received(bytesOf(corrected));
    await readWholly(importId);
    const problems = await inFictshire((tx) =>
      rooms.importReader.problems(tx, importId, { limit: 10 }),
    );
    const contradictions = problems.filter(({ code }) => code === 'told-otherwise-before');
    expect(contradictions.map(({ caseReference }) => caseReference)).toEqual([
      expect.stringMatching(/^EHC-\d{6}$/),
    ]);
    expect({ ...(await amounts()), inbound_fact: before['inbound_fact'] }).toEqual(before);
  });

  it('is unreadable when it was cut off, and what came before that is kept', async () => {
    const cut = text.slice(0, text.indexOf('<Person>', text.length / 2) + 30);
    const whole = cut.split('</Person>').length - 1;
    const run = await readWholly(await received(bytesOf(cut)));
    expect(run).toMatchObject({ state: 'unreadable', personsRead: whole });
    expect(run?.failure).toMatch(/^[A-Z].*\.$/);
    const after = await amounts();
    expect(after).toMatchObject({ case_file: whole, recorded: run?.factsRead, chunks: 0 });
    const again = await readWholly(await received(bytesOf(text)));
    expect(again).toMatchObject({ state: 'read', personsRead: persons });
    expect((await amounts())['case_file']).toBe(persons);
  });

  it('is refused wholly when it is from another authority, or does not say from which', async () => {
    for (const [lea, sentence] of [
      ['<LEA>998</LEA>', 'This return is from authority 998.'],
      ['', 'does not say which authority it is from'],
    ] as const) {
      const foreign = await received(bytesOf(text.replace('<LEA>999</LEA>', lea)));
      const run = await readWholly(foreign);
      expect(run).toMatchObject({ state: 'unreadable', personsRead: 0, factsRead: 0 });
      expect(run?.failure).toContain(sentence);
    }
    expect(await amounts()).toMatchObject({ case_file: 0, inbound_fact: 0 });
  });
});

describe('a reading that is cut off', () => {
  it('begins again and leaves what one whole reading leaves', async () => {
    const importId = await received(bytesOf(text));
    const { importParts: parts } = rooms;
    const dying = new ReadFile(db.database, parts.store, rooms.cases, {
      facts: () => Promise.reject(new Error('not asked for')),
      sen2: (authority, run, bytes) => new Sen2Reading(parts, authority, run).read(dyingIn(bytes)),
    });
    await expect(dying.read(999, importId)).rejects.toThrow('killed');
    const between = await inFictshire((tx) => rooms.importReader.run(tx, importId));
    expect(between?.state).toBe('reading');
    expect(between?.personsRead).toBeGreaterThan(0);
    await recordOwedFacts(rooms, 999);
    const run = await readWholly(importId);
    expect(run).toMatchObject({ state: 'read', personsRead: persons });
    const after = await amounts();
    expect(after).toMatchObject({ case_file: persons, recorded: run?.factsRead });
    expect(after['inbound_fact']).toBe(run?.factsRead);
  });

  it('is not begun when the file was read already, or is not known', async () => {
    const importId = await received(bytesOf(text));
    const run = await readWholly(importId);
    expect(await readWholly(importId)).toEqual(run);
    const unknown = '018f0000-0000-7000-8000-000000000000';
    expect(await readWholly(unknown)).toBeNull();
  });
});

async function* dyingIn(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    yield piece.subarray(0, piece.length / 2);
    throw new Error('killed');
  }
}
