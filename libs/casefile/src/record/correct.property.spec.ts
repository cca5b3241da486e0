import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { processes } from '#libs/processes';
import { lawOrder, type LawEvent } from '#libs/statutory-rules';
import { applyProposals } from './apply-proposals.js';
import { statesOf } from './case-process.js';
import type { HistoryEntry } from './case-record.js';
import { correct, type AskedCorrection } from './correct.js';
import { deadlineRowsOf } from './deadline-rows.js';
import { effectiveEvents, toldThings } from './effective-events.js';
import { plausibleHistory } from '../../../../test/support/plausible-history.js';
import { corrected, moved, told } from './told.testing.js';

const today = '2026-01-15';
const runs = { numRuns: 200 };
const days = fc.integer({ min: -40, max: 40 }).filter((by) => by !== 0);
const aHistory = plausibleHistory.filter((events) => events.length > 1);

/** What is kept of a case beside its history. */
function kept(entries: readonly HistoryEntry[]) {
  const events = effectiveEvents(entries);
  return { limits: deadlineRowsOf(processes, events), states: statesOf(processes, events) };
}

/** The history after a correction, or as it was where the correction is refused. */
function after(entries: readonly HistoryEntry[], asked: AskedCorrection): readonly HistoryEntry[] {
  const answer = correct(processes, { entries, details: {} }, asked, today);
  return answer.outcome === 'refused' ? entries : corrected(entries, asked.seq, asked.replacement);
}

const inSomeOrder = (events: readonly LawEvent[]) =>
  events.map((event) => JSON.stringify(event, Object.keys(event).sort())).sort();

const someCorrection = fc.record({ place: fc.nat(), days, isRetraction: fc.boolean() });

/** Several corrections one after another, of whatever was told. */
const correctedHistory = fc
  .tuple(aHistory, fc.array(someCorrection, { maxLength: 5 }))
  .map(([events, corrections]) => {
    let entries: readonly HistoryEntry[] = told(...events);
    for (const { place, days: by, isRetraction } of corrections) {
      const things = toldThings(entries);
      const thing = things[place % things.length];
      if (thing === undefined) continue;
      const asked = moved(thing.latest, by);
      entries = after(entries, isRetraction ? { ...asked, replacement: null } : asked);
    }
    return entries;
  });

describe('corrections of any history', () => {
  it('leave a history that can be told once more from its beginning, and is the same', () => {
    fc.assert(
      fc.property(correctedHistory, (entries) => {
        const events = effectiveEvents(entries);
        const proposals = [...events]
          .sort(lawOrder)
          .map((event) => ({ mode: 'record' as const, event }));
        const again = applyProposals(processes, [], proposals, today).events;
        expect(inSomeOrder(again)).toEqual(inSomeOrder(events));
        expect(deadlineRowsOf(processes, again)).toEqual(kept(entries).limits);
      }),
      runs,
    );
  });

  it('of a date and back give the first limits and states again', () => {
    fc.assert(
      fc.property(aHistory, fc.nat(), days, (events, place, by) => {
        const entries = told(...events);
        const entry = entries[place % entries.length];
        if (entry === undefined) return;
        const there = after(entries, moved(entry, by));
        fc.pre(there.length > entries.length);
        const [latest] = there.slice(-1);
        if (latest === undefined) return;
        const back = after(there, moved(latest, -by));
        expect(back).toHaveLength(entries.length + 2);
        expect(kept(back)).toEqual(kept(entries));
      }),
      runs,
    );
  });

  it('of two different entries lead to the same, whichever comes first', () => {
    fc.assert(
      fc.property(aHistory, fc.nat(), fc.nat(), days, (events, one, other, by) => {
        const entries = told(...events);
        const first = entries[one % entries.length];
        const second = entries[other % entries.length];
        fc.pre(first !== second);
        if (first === undefined || second === undefined) return;
        const thisWay = after(after(entries, moved(first, by)), moved(second, -by));
        const thatWay = after(after(entries, moved(second, -by)), moved(first, by));
        fc.pre(thisWay.length === entries.length + 2 && thatWay.length === thisWay.length);
        expect(kept(thisWay)).toEqual(kept(thatWay));
      }),
      runs,
    );
  });

  it('say of the limits exactly what becomes of them', () => {
    fc.assert(
      fc.property(aHistory, fc.nat(), days, (events, place, by) => {
        const entries = told(...events);
        const entry = entries[place % entries.length];
        if (entry === undefined) return;
        const asked = moved(entry, by);
        const answer = correct(processes, { entries, details: {} }, asked, today);
        if (answer.outcome === 'refused') {
          fc.pre(false);
          return;
        }
        const { changes } = answer.correction;
        const [was, is] = [kept(entries).limits, kept(after(entries, asked)).limits];
        const count = (side: 'before' | 'after') =>
          changes.filter((change) => change[side] !== null).length;
        expect(is.length - was.length).toBe(count('after') - count('before'));
        const dates = (rows: readonly { dueOn: string }[]) => rows.map(({ dueOn }) => dueOn).sort();
        const unchanged = dates(was).length - count('before');
        expect(unchanged).toBe(is.length - count('after'));
      }),
      runs,
    );
  });
});
