import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Tx } from '#libs/platform';
import { processes } from '#libs/processes';
import { lawOrder, type LawEvent } from '#libs/statutory-rules';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import {
  openExample,
  workingRooms,
  type WorkingRooms,
} from '../../../../test/support/working-rooms.js';
import { countOf } from '../record/case-count.js';
import { toldThings } from '../record/effective-events.js';
import { plausibleHistory } from '../../../../test/support/plausible-history.js';
import { moved } from '../record/told.testing.js';
import { otherwiseStored } from '../actions/otherwise-stored.js';
import { PostgresStoredCounts } from './stored-counts.js';

let db: TestDatabase;
let rooms: WorkingRooms;
let stored: PostgresStoredCounts;
let number = 0;

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
  rooms = workingRooms(db.database);
  stored = new PostgresStoredCounts(rooms.limits);
}, 60_000);

afterAll(() => db.stop());

const inFictshire = <T>(work: (tx: Tx) => Promise<T>) => db.database.inAuthority(999, work);
const said = { recordedBy: 'A. Caseworker', source: 'officer' };

async function record(caseId: string, events: readonly LawEvent[]): Promise<void> {
  const proposals = [...events]
    .sort(lawOrder)
    .map((event) => ({ mode: 'record' as const, event, ...said, factId: null }));
  await inFictshire((tx) => rooms.cases.put(tx, caseId, proposals));
}

/** Puts one thing of the history right, or takes it back; whether the process took it. */
async function correct(caseId: string, { place, days, isRetraction }: Correction) {
  const { entries } = await inFictshire((tx) => rooms.caseStore.load(tx, caseId));
  const things = toldThings(entries);
  const thing = things[place % things.length];
  if (thing === undefined) return false;
  const asked = moved(thing.latest, days);
  const replacement = isRetraction ? null : asked.replacement;
  const answer = await inFictshire((tx) =>
    rooms.cases.correct(tx, caseId, { ...asked, replacement, ...said, seen: null }),
  );
  return answer.outcome === 'accepted';
}

/** What is stored of a case otherwise than its history and the law say. */
async function differing(caseId: string): Promise<string[]> {
  return inFictshire(async (tx) => {
    const kept = (await stored.of(tx, [caseId])).get(caseId);
    const counted = countOf(processes, await rooms.caseStore.load(tx, caseId));
    return kept === undefined ? ['nothing is stored'] : otherwiseStored(kept, counted);
  });
}

const correction = fc.record({
  place: fc.nat(),
  days: fc.integer({ min: -40, max: 40 }).filter((days) => days !== 0),
  isRetraction: fc.boolean(),
});
type Correction = typeof correction extends fc.Arbitrary<infer One> ? One : never;

const story = fc.record({
  events: plausibleHistory.filter((events) => events.length > 1),
  corrections: fc.array(correction, { minLength: 1, maxLength: 5 }),
  days: fc.array(fc.constantFrom('2022-06-01', '2026-01-15', '2027-03-01'), { maxLength: 4 }),
});

describe('what is stored of a case', () => {
  it('is what the law says of its history after every correction, though the clock goes back and forth', async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(story, async ({ events, corrections, days }) => {
        await inFictshire((tx) => rooms.setDay.set(tx, '2026-01-15'));
        const { caseId } = await openExample(rooms, 999, ++number);
        await record(caseId, events);
        expect(await differing(caseId)).toEqual([]);
        for (const [place, one] of corrections.entries()) {
          const day = days[place];
          if (day !== undefined) await inFictshire((tx) => rooms.setDay.set(tx, day));
          if (await correct(caseId, one)) accepted += 1;
          await inFictshire(async (tx) => rooms.sweep.flagMissed(tx, await rooms.cases.day(tx)));
          expect(await differing(caseId)).toEqual([]);
        }
        const { events: known } = await inFictshire((tx) => rooms.caseStore.load(tx, caseId));
        const again = await openExample(rooms, 999, ++number);
        await inFictshire((tx) => rooms.setDay.set(tx, '2027-03-01'));
        await record(again.caseId, known);
        const [was, is] = await inFictshire(async (tx) => {
          const both = await stored.of(tx, [caseId, again.caseId]);
          return [both.get(caseId), both.get(again.caseId)];
        });
        expect(was === undefined || is === undefined ? was : otherwiseStored(was, is)).toEqual([]);
      }),
      { numRuns: 30 },
    );
    expect(accepted).toBeGreaterThan(15);
  }, 90_000);
});
