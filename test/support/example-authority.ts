import { afterAll, beforeAll } from '@jest/globals';
import type { SystemClock, Tx } from '#libs/platform';
import type { LawEvent } from '#libs/statutory-rules';
import { testDatabase, type TestDatabase } from './test-database.js';
import { openExample, workingRooms, type WorkingRooms } from './working-rooms.js';

/** Fictshire: an authority that no specification shares with another. */
export interface ExampleAuthority {
  /** There once the tests have begun, as are the rooms. */
  readonly db: TestDatabase;
  readonly rooms: WorkingRooms;
  /** Puts the rooms together anew: whatever a test has changed in them is forgotten. */
  readonly freshRooms: (clock?: SystemClock) => void;
  readonly inFictshire: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** Opens a case for a child that has none, in which a caseworker records these events. */
  readonly openCase: (
    ...events: LawEvent[]
  ) => Promise<{ readonly caseId: string; readonly reference: string }>;
}

/** What a caseworker says of an event beside the event itself. */
export const said = { recordedBy: 'A. Caseworker', source: 'officer', factId: null };
export const record = (event: LawEvent) => ({ mode: 'record' as const, event, ...said });
export const act = (event: LawEvent) => ({ mode: 'act' as const, event, ...said });

/** Has Fictshire set up before the tests of a file, and taken down after them; `day` null: it's shown as at today. */
export function exampleAuthority(day: string | null = '2026-01-15'): ExampleAuthority {
  let db: TestDatabase;
  let rooms: WorkingRooms;
  let number = 0;
  const inFictshire: ExampleAuthority['inFictshire'] = (work) => db.database.inAuthority(999, work);
  beforeAll(async () => {
    db = await testDatabase();
    await db.authority(999, 'Fictshire');
    rooms = workingRooms(db.database);
    if (day !== null) await inFictshire((tx) => rooms.setDay.set(tx, day));
  }, 60_000);
  afterAll(() => db.stop());
  return {
    get db() {
      return db;
    },
    get rooms() {
      return rooms;
    },
    inFictshire,
    freshRooms: (clock) => {
      rooms = workingRooms(db.database, clock);
    },
    openCase: async (...events) => {
      const opened = await openExample(rooms, 999, ++number);
      if (events.length > 0) {
        await inFictshire((tx) => rooms.cases.put(tx, opened.caseId, events.map(record)));
      }
      return opened;
    },
  };
}
