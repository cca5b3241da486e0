import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Tx } from '#libs/platform';
import { bytesOf } from '../../../../test/support/caseload-everywhere.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import {
  openExample,
  recordOwedFacts,
  workingRooms,
  type WorkingRooms,
} from '../../../../test/support/working-rooms.js';

let db: TestDatabase;
let rooms: WorkingRooms;
let reference: string;

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
  rooms = workingRooms(db.database);
  await inFictshire((tx) => rooms.setDay.set(tx, '2026-01-15'));
  ({ reference } = await openExample(rooms, 999, 1));
}, 60_000);

afterAll(() => db.stop());

const inFictshire = <T>(work: (tx: Tx) => Promise<T>) => db.database.inAuthority(999, work);

function line(id: string, type: string, on: string, data: Record<string, unknown> = {}): string {
  const about = { specversion: '1.0', id, source: 'example', subject: reference };
  return JSON.stringify({ ...about, type: `ehc.${type}`, data: { on, ...data } });
}

async function read(...lines: readonly string[]) {
  const file = { kind: 'facts' as const, asAt: null, receivedBy: 'import command' };
  const bytes = bytesOf(lines.join('\n'));
  const { importId } = await rooms.receiveFile.receive(999, { ...file, bytes });
  await rooms.readFile.read(999, importId);
  await recordOwedFacts(rooms, 999);
  return inFictshire(async (tx) => ({
    run: await rooms.importReader.run(tx, importId),
    facts: await rooms.factReader.counts(tx, importId),
    problems: (await rooms.importReader.problems(tx, importId, { limit: 500 })).map(
      ({ line: at, path, code, message }) => ({ at, path, code, message }),
    ),
  }));
}

describe('a file of facts', () => {
  it('is recorded line by line, and lists the lines that are no fact', async () => {
    const { run, facts, problems } = await read(
      line('f-1', 'request-received', '2025-10-01'),
      '',
      'not JSON',
      line('f-2', 'decision-to-assess-notified', '2025-11-03'),
      line('f-3', 'plan-lost', '2025-11-04'),
      '{"specversion":"1.0"}'.padEnd(120_000, ' '),
      line('f-1', 'request-received', '2025-10-02'),
      line('f-4', 'advice-requested', '2025-11-04', { id: 'health/1', service: 'health' }),
    );
    expect(run).toMatchObject({ state: 'read', factsRead: 4, problemsFound: 4 });
    expect(facts).toEqual({ waiting: 0, recorded: 3, refused: 0, conflicting: 1 });
    expect(problems).toEqual([
      { at: 3, path: null, code: 'not-a-fact', message: 'This line is not JSON.' },
      {
        at: 5,
        path: 'type',
        code: 'not-a-fact',
        message:
          'This type is not known. It is ehc. and an event type of the law, like ehc.request-received.',
      },
      {
        at: 6,
        path: null,
        code: 'not-a-fact',
        message: 'This line is longer than a fact can be, or is not UTF-8 text.',
      },
      {
        at: 7,
        path: null,
        code: 'told-otherwise-before',
        message:
          'A fact with this source and id was received before with other content. The first is kept.',
      },
    ]);
  });

  it('changes nothing when it comes again', async () => {
    const lines = [
      line('g-1', 'exception-recorded', '2025-12-01', {
        ground: 'personal-circumstances',
        from: '2025-10-06',
        to: '2025-10-10',
      }),
      line('g-2', 'advice-received', '2025-12-12', { id: 'health/1' }),
    ];
    expect((await read(...lines)).facts.recorded).toBe(2);
    const before = await inFictshire((tx) => rooms.caseReader.byReference(tx, reference));
    const again = await read(...lines, ...lines);
    expect(again.run).toMatchObject({ state: 'read', problemsFound: 0 });
    expect(again.facts).toEqual({ waiting: 0, recorded: 0, refused: 0, conflicting: 0 });
    expect(await inFictshire((tx) => rooms.caseReader.byReference(tx, reference))).toEqual(before);
  });

  it('of many lines is read to the end, and pages through its problems', async () => {
    const { run, problems } = await read(
      ...Array.from({ length: 450 }, (_, place) =>
        place % 2 === 0
          ? 'nonsense'
          : line(`h-${place}`, 'setting-consulted', '2025-12-01', { id: `school-${place}` }),
      ),
    );
    expect(run).toMatchObject({ factsRead: 225, problemsFound: 225 });
    expect(problems.map(({ at }) => at)).toEqual(
      Array.from({ length: 225 }, (_, place) => place * 2 + 1),
    );
    const id = run?.id ?? '';
    const page = await inFictshire((tx) =>
      rooms.importReader.problems(tx, id, { after: 220, limit: 50 }),
    );
    expect(page.map(({ seq }) => seq)).toEqual([221, 222, 223, 224, 225]);
    const [latest] = await inFictshire((tx) => rooms.importReader.runs(tx));
    expect(latest?.id).toBe(id);
  });
});
