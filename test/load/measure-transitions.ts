import { Pool } from 'pg';
import type { TestDatabase } from '../support/test-database.js';
import { examplePerson, type WorkingRooms } from '../support/working-rooms.js';
import {
  bareStatement,
  transitBare,
  type BareStatement,
  type TransitionRows,
} from './bare-transition.js';

const said = { recordedBy: 'someone at this computer', source: 'officer', factId: null };
const request = {
  mode: 'record' as const,
  event: { type: 'request-received', on: '2025-10-01' } as const,
  ...said,
};
const decision = {
  mode: 'act' as const,
  event: { type: 'decision-to-assess-notified', on: '2025-11-03' } as const,
  ...said,
};
let opened = 0;

/** Transitions a second, ours and the bare client's, measured in turn in one run. */
export interface TransitionFigures {
  readonly concurrency: number;
  readonly ours: readonly number[];
  readonly bare: readonly number[];
}

/** Cases of fictitious children, each with a request: the transition to come is the decision to assess. */
async function openCases(rooms: WorkingRooms, count: number): Promise<string[]> {
  const persons = Array.from({ length: count }, () => examplePerson(++opened));
  const cases = await rooms.database.inAuthority(999, (tx) => rooms.cases.open(tx, persons));
  const ids = cases.map(({ caseId }) => caseId);
  await eachAtOnce(ids, 8, async (caseId) => {
    await rooms.database.inAuthority(999, (tx) => rooms.cases.put(tx, caseId, [request]));
  });
  return ids;
}

async function decideAll(
  rooms: WorkingRooms,
  ids: readonly string[],
  concurrency: number,
): Promise<void> {
  await eachAtOnce(ids, concurrency, async (caseId) => {
    const answers = await rooms.database.inAuthority(999, (tx) =>
      rooms.cases.put(tx, caseId, [decision]),
    );
    if (answers[0]?.decision.outcome !== 'accepted') throw new Error('The decision was refused.');
  });
}

async function eachAtOnce(
  ids: readonly string[],
  concurrency: number,
  work: (id: string) => Promise<void>,
): Promise<void> {
  const left = [...ids];
  const one = async (): Promise<void> => {
    for (let id = left.pop(); id !== undefined; id = left.pop()) await work(id);
  };
  await Promise.all(Array.from({ length: concurrency }, one));
}

/** What one transition of ours has written, row by row: the bare client writes the same for other cases. */
async function rehearsed(db: TestDatabase, rooms: WorkingRooms): Promise<BareStatement> {
  const [caseId = ''] = await openCases(rooms, 1);
  const owed = `authority_id = 999 and event_id in (select id from outbox_event where case_id = $1 and case_version = 2)`;
  await decideAll(rooms, [caseId], 1);
  const of = (table: string, where: string) =>
    db.asOwner<Record<string, unknown>>(`select * from ${table} where ${where}`, [caseId]);
  const rows: TransitionRows = {
    history_entry: await of('history_entry', 'case_id = $1 and seq = 2'),
    deadline: await of('deadline', 'case_id = $1'),
    process_state: await of('process_state', 'case_id = $1'),
    outbox_event: await of('outbox_event', 'case_id = $1 and case_version = 2'),
    delivery: await of('delivery', owed),
  };
  return bareStatement(rows, rows.history_entry[0]?.['hash'] as Buffer);
}

async function perSecond(count: number, work: () => Promise<void>): Promise<number> {
  const since = performance.now();
  await work();
  return (count * 1000) / (performance.now() - since);
}

/** Measures both at one concurrency, round after round, so that whatever else the machine does weighs on both. */
export async function measureTransitions(
  db: TestDatabase,
  rooms: WorkingRooms,
  { concurrency, rounds, count }: { concurrency: number; rounds: number; count: number },
): Promise<TransitionFigures> {
  const statement = await rehearsed(db, rooms);
  const pool = new Pool({
    connectionString: db.ownerUrl,
    max: concurrency,
    options: '-c app.authority=999 -c synchronous_commit=on',
  });
  const figures = { concurrency, ours: [] as number[], bare: [] as number[] };
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const [ours, bare] = [await openCases(rooms, count), await openCases(rooms, count)];
      await db.asOwner('checkpoint');
      const oursPerSecond = await perSecond(count, () => decideAll(rooms, ours, concurrency));
      const barePerSecond = await perSecond(count, () =>
        transitBare(pool, statement, bare, concurrency),
      );
      // The first round warms both up.
      if (round === 0) continue;
      figures.ours.push(oursPerSecond);
      figures.bare.push(barePerSecond);
    }
  } finally {
    await pool.end();
  }
  return figures;
}
