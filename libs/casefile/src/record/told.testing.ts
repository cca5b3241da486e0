import { addDays, type LawEvent } from '#libs/statutory-rules';
import type { HistoryEntry } from './case-record.js';
import type { AskedCorrection } from './correct.js';

/** A history in which these events were recorded one after another. */
export function told(...events: readonly LawEvent[]): HistoryEntry[] {
  return events.map((event, place) => ({
    seq: place + 1,
    caseVersion: place + 1,
    mode: 'record',
    event,
    source: 'example',
    correctsSeq: null,
  }));
}

/** The same history with one more entry, which puts another right. */
export function corrected(
  entries: readonly HistoryEntry[],
  correctsSeq: number,
  replacement: LawEvent | null,
): HistoryEntry[] {
  const wrong = entries.find(({ seq }) => seq === correctsSeq);
  if (wrong === undefined) throw new Error(`No entry ${correctsSeq} is in this history.`);
  const added: HistoryEntry = {
    seq: entries.length + 1,
    caseVersion: entries.length + 1,
    mode: replacement === null ? 'retraction' : 'correction',
    event: replacement ?? wrong.event,
    source: 'officer',
    correctsSeq,
  };
  return [...entries, added];
}

/** A correction by so many days. */
export function moved({ seq, event }: HistoryEntry, days: number): AskedCorrection {
  const replacement = { ...event, on: addDays(event.on, days) };
  return { seq, replacement, reason: 'A slip of the pen.' };
}
