import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { processes } from '#libs/processes';
import { lawOrder, type LawEvent } from '#libs/statutory-rules';
import { exampleAuthority } from '../../../../test/support/example-authority.js';
import { countOf } from '../record/case-count.js';
import { toldThings } from '../record/effective-events.js';
import { plausibleHistory } from '../../../../test/support/plausible-history.js';
import { moved } from '../record/told.testing.js';
import { otherwiseStored } from '../actions/otherwise-stored.js';
import { PostgresStoredCounts } from './stored-counts.js';

const fictshire = exampleAuthority(null);
const { inFictshire } = fictshire;
let stored: PostgresStoredCounts;

beforeAll(() => {
  stored = new PostgresStoredCounts(fictshire.rooms.limits);
});

const said = { recordedBy: 'A. Caseworker', source: 'officer' };

async function record(caseId: string, events: readonly LawEvent[]): Promise<void> {
  const proposals = [...events]
    .sort(lawOrder)
    .map((event) => ({ mode: 'record' as const, event, ...said, factId: null }));
  await inFictshire((tx) => fictshire.rooms.cases.put(tx, caseId, proposals));
}

/** Puts one thing of the history right, or takes it back; whether the process took it. */
async function correct(caseId: string, { place, days, isRetraction }: Correction) {
  const { entries } = await inFictshire((tx) => fictshire.rooms.caseStore.load(tx, caseId));
  const things = toldThings(entries);
  const thing = things[place % things.length];
  if (thing === undefined) return false;
  const asked = moved(thing.latest, days);
  const replacement = isRetraction ? null : asked.replacement;
  const answer = await inFictshire((tx) =>
    fictshire.rooms.cases.correct(tx, caseId, { ...asked, replacement, ...said, seen: null }),
  );
  return answer.outcome === 'accepted';
}

/** What is stored of a case otherwise than its history and the law say. */
async function differing(caseId: string): Promise<string[]> {
  return inFictshire(async (tx) => {
    const kept = (await stored.of(tx, [caseId])).get(caseId);
    const counted = countOf(processes, await fictshire.rooms.caseStore.load(tx, caseId));
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
        await inFictshire((tx) => fictshire.rooms.setDay.set(tx, '2026-01-15'));
        const { caseId } = await fictshire.openCase();
        await record(caseId, events);
        expect(await differing(caseId)).toEqual([]);
        for (const [place, one] of corrections.entries()) {
          const day = days[place];
          if (day !== undefined) await inFictshire((tx) => fictshire.rooms.setDay.set(tx, day));
          if (await correct(caseId, one)) accepted += 1;
          await inFictshire(async (tx) =>
            fictshire.rooms.sweep.flagMissed(tx, await fictshire.rooms.cases.day(tx)),
          );
          expect(await differing(caseId)).toEqual([]);
        }
        const { events: known } = await inFictshire((tx) =>
          fictshire.rooms.caseStore.load(tx, caseId),
        );
        const again = await fictshire.openCase();
        await inFictshire((tx) => fictshire.rooms.setDay.set(tx, '2027-03-01'));
        await record(again.caseId, known);
        const [was, is] = await inFictshire(async (tx) => {
          const both = await stored.of(tx, [caseId, again.caseId]);
          return [both.get(caseId), both.get(again.caseId)];
        });
        expect(was === undefined || is === undefined ? was : otherwiseStored(was, is)).toEqual([]);
      }),
      { numRuns: 30, endOnFailure: true },
    );
    expect(accepted).toBeGreaterThan(15);
  }, 90_000);
});
