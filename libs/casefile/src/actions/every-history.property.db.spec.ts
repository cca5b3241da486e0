import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  openExample,
  workingRooms,
  type WorkingRooms,
} from '../../../../test/support/working-rooms.js';
import { plausibleHistory } from '../../../../test/support/plausible-history.js';
import { sealedHistories, type SealedHistories } from './histories.testing.js';

let histories: SealedHistories;
let rooms: WorkingRooms;
let number = 0;

beforeAll(async () => {
  histories = await sealedHistories();
  await histories.startAgain();
  rooms = workingRooms(histories.db.database);
  await histories.inFictshire((tx) => rooms.setDay.set(tx, '2026-01-15'));
}, 60_000);

afterAll(() => histories.stop());

const odd = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !text.includes('\0'));
const said = fc.record({
  recordedBy: odd,
  source: odd,
  factId: fc.option(odd),
  mode: fc.constantFrom('record' as const, 'act' as const),
});

/** What is put to a case by whom, and which of its entries is taken back why. */
const stories = plausibleHistory.chain((events) =>
  fc.record({
    proposals: fc.tuple(...events.map((event) => said.map((by) => ({ event, ...by })))),
    seq: fc.integer({ min: 1, max: Math.max(1, events.length) }),
    reason: odd.map((text) => `Because ${text}`),
  }),
);

describe('whatever is put to a case', () => {
  it('stands in a history that is whole, and stays whole when something is put right in it', async () => {
    let texts = 0;
    await fc.assert(
      fc.asyncProperty(stories, async ({ proposals, seq, reason }) => {
        const { caseId } = await openExample(rooms, 999, ++number);
        const by = { recordedBy: 'A. Caseworker', source: 'officer', seen: null };
        const takenBack = { seq, reason, replacement: null, ...by };
        const middle = Math.ceil(proposals.length / 2);
        await histories.inFictshire((tx) =>
          rooms.cases.put(tx, caseId, proposals.slice(0, middle)),
        );
        const answer = await histories.inFictshire((tx) =>
          rooms.cases.correct(tx, caseId, takenBack),
        );
        if (answer.outcome === 'accepted') texts++;
        await histories.inFictshire((tx) => rooms.cases.put(tx, caseId, proposals.slice(middle)));
      }),
      { numRuns: 60, seed: 4 },
    );
    const { entries, cases, told } = await histories.verified();
    expect([cases, told]).toEqual([60, []]);
    expect(entries).toBeGreaterThan(200);
    expect(texts).toBeGreaterThan(20);
    expect(await histories.db.asOwner('select from history_text')).toHaveLength(texts);
  }, 120_000);
});
