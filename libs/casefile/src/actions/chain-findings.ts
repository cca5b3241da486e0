import { hashOf, textDigestOf } from '#libs/platform';
import { londonDay, sayDate } from '#libs/statutory-rules';
import type { CaseChain, KeptEntry, KeptText } from './history-ports.js';

/** Something that whoever checks the history is told. A text that was erased is told, and is no fault. */
export interface Finding {
  readonly kind: 'fault' | 'erased';
  readonly sentence: string;
}

/** What is wrong with the history of one case, and what was erased in it; nothing when it is whole. */
export function findingsOf(chain: CaseChain): Finding[] {
  const faults = [...linkFaults(chain.entries), ...endFaults(chain)].map(fault);
  const texts = chain.entries.flatMap(textFindings);
  return [...faults, ...texts].map(({ kind, sentence }) => ({
    kind,
    sentence: `Case ${chain.reference}, ${sentence}`,
  }));
}

export const fault = (sentence: string): Finding => ({ kind: 'fault', sentence });

function linkFaults(entries: readonly KeptEntry[]): string[] {
  const faults: string[] = [];
  let before: KeptEntry | undefined;
  for (const kept of entries) {
    const { seq } = kept.entry;
    const expected = (before?.entry.seq ?? 0) + 1;
    if (seq > expected) faults.push(`${entriesFrom(expected, seq - 1)} removed.`);
    else if (!follows(before, kept)) faults.push(changed(seq));
    before = kept;
  }
  return faults;
}

function changed(seq: number): string {
  const orBefore = seq > 1 ? ', or the hash of the entry before it was' : '';
  return `entry ${String(seq)}: it was changed after it was recorded${orBefore}.`;
}

/** Compared with the stored hash of the entry before, so that each change is told once and in its place. */
function follows(before: KeptEntry | undefined, { entry, hash }: KeptEntry): boolean {
  const previous = before === undefined ? null : Buffer.from(before.hash ?? '', 'hex');
  return hashOf(previous, entry).toString('hex') === hash;
}

function endFaults({ lastSeq, head, entries }: CaseChain): string[] {
  const last = entries.at(-1);
  const found = last?.entry.seq ?? 0;
  if (found < lastSeq) {
    return [`${entriesFrom(found + 1, lastSeq)} cut off at the end of its history.`];
  }
  if (found > lastSeq) {
    return [`${entriesFrom(lastSeq + 1, found)} added after what the case knows as its end.`];
  }
  if (head === (last?.hash ?? null)) return [];
  return [`entry ${String(found)}: it is not the one that the case knows as its last.`];
}

function entriesFrom(first: number, last: number): string {
  if (first === last) return `entry ${String(first)}: it was`;
  return `entries ${String(first)} to ${String(last)}: they were`;
}

function textFindings({ entry, text }: KeptEntry): Finding[] {
  const at = `entry ${String(entry.seq)}: `;
  if (entry.textDigest === null) {
    return text === null ? [] : [fault(`${at}it was recorded without a text, and now has one.`)];
  }
  if (text === null) return [fault(`${at}its text is missing.`)];
  if (text.erasedAt !== null) return [{ kind: 'erased', sentence: `${at}${erasure(text)}` }];
  return isAsRecorded(text, entry.textDigest) ? [] : [fault(`${at}its text was changed.`)];
}

function erasure({ erasedAt, erasedBecause }: KeptText): string {
  const day = sayDate(londonDay(erasedAt ?? ''));
  return `its text was erased on ${day}. The reason given: ${erasedBecause ?? 'none'}`;
}

function isAsRecorded({ salt, words }: KeptText, digest: string): boolean {
  if (salt?.length !== 16 || words === null) return false;
  return textDigestOf(salt, words).toString('hex') === digest;
}
