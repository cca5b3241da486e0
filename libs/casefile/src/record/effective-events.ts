import type { LawEvent } from '#libs/statutory-rules';
import type { HistoryEntry } from './case-record.js';

/** As much of an entry of the history as says what happened. */
export type TellingEntry = Pick<HistoryEntry, 'seq' | 'mode' | 'event' | 'correctsSeq'>;

/** One thing that was told, and the last word on it. */
export interface ToldThing<Entry extends TellingEntry = TellingEntry> {
  /** The act or record with which it came into the history. */
  readonly first: Entry;
  /** The last entry about it: the first itself, unless it was corrected. */
  readonly latest: Entry;
}

/** An entry that puts right one which the history doesn't hold. */
export class BrokenHistoryError extends Error {
  override name = 'BrokenHistoryError';
}

/** What was told in a history, each thing once with the last word on it, in the order of its first telling. */
export function toldThings<Entry extends TellingEntry>(
  entries: readonly Entry[],
): ToldThing<Entry>[] {
  const firstOf = new Map<number, Entry>();
  const latestOf = new Map<Entry, Entry>();
  for (const entry of [...entries].sort((a, b) => a.seq - b.seq)) {
    const first = entry.correctsSeq === null ? entry : firstOf.get(entry.correctsSeq);
    if (first === undefined) {
      throw new BrokenHistoryError('An entry corrects one that the history does not hold.');
    }
    firstOf.set(entry.seq, first);
    latestOf.set(first, entry);
  }
  return [...latestOf].map(([first, latest]) => ({ first, latest }));
}

/** What happened, as far as is known now: what was corrected as it was put right, and nothing that never happened. */
export function effectiveEvents(entries: readonly TellingEntry[]): LawEvent[] {
  return eventsOf(toldThings(entries));
}

/** What happened of these things, by the last word on each. */
export function eventsOf(things: readonly ToldThing[]): LawEvent[] {
  return things.flatMap(({ latest }) => (latest.mode === 'retraction' ? [] : [latest.event]));
}
