import { saySame } from '#libs/lifecycle-kernel';
import type { CaseProcess } from './case-process.js';
import type { CaseRecord } from './case-record.js';
import type { AskedCorrection, Correction } from './correct.js';
import { toldThings } from './effective-events.js';

/**
 * The correction that says already what is asked, as when a form is sent twice: nothing is left to do,
 * and no limit changes. Null: there is none, or something else was said about the same thing since.
 */
export function sameCorrection(
  processes: readonly CaseProcess[],
  { entries, events }: Pick<CaseRecord, 'entries' | 'events'>,
  { seq, replacement }: AskedCorrection,
): Correction | null {
  const latest = toldThings(entries).find((told) => told.latest.correctsSeq === seq)?.latest;
  if (latest === undefined) return null;
  const { mode, event } = latest;
  if (mode !== 'correction' && mode !== 'retraction') return null;
  const isSame =
    replacement === null
      ? mode === 'retraction'
      : mode === 'correction' && saySame(event, replacement);
  if (!isSame) return null;
  const process = processes.find((one) => one.takes(event))?.process ?? '';
  return { process, mode, event, correctsSeq: seq, events, changes: [] };
}
