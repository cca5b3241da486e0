import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';

/** An entry of the history with everything that its hash covers. */
export interface HashedEntry {
  readonly authority: number;
  readonly caseId: string;
  readonly seq: number;
  readonly caseVersion: number;
  readonly process: string;
  readonly eventType: string;
  readonly eventVersion: number;
  readonly mode: string;
  readonly data: unknown;
  readonly happenedOn: string;
  /** An instant in UTC, as precise as it is stored: `2026-01-15T10:00:00.000Z`. */
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly source: string;
  readonly factId: string | null;
  readonly correctsSeq: number | null;
  /** {@link textDigestOf} of its text in hexadecimal digits; null: it has no text. */
  readonly textDigest: string | null;
}

/** Tells this way of hashing from any later one: it is part of what is hashed. */
const format = 'ehc-history-entry/1';
const bytesOfSalt = 16;

/** The hash of an entry, which covers the hash of the entry before it: neither can be changed unseen. */
export function hashOf(previous: Buffer | null, entry: HashedEntry): Buffer {
  const { authority, caseId, seq, caseVersion, process, eventType, eventVersion, mode } = entry;
  const { data, happenedOn, recordedBy, source, factId, correctsSeq, textDigest } = entry;
  const content = {
    ...{ format, previous: previous?.toString('hex') ?? null },
    ...{ authority, caseId, seq, caseVersion, process, eventType, eventVersion, mode },
    ...{ data, happenedOn, recordedAt: oneSpelling(entry.recordedAt) },
    ...{ recordedBy, source, factId, correctsSeq, textDigest },
  };
  return createHash('sha256').update(canonicalJson(content)).digest();
}

/** What the history keeps of a free text. Without the salt nobody can try out what the text was. */
export function textDigestOf(salt: Buffer, text: string): Buffer {
  if (salt.length !== bytesOfSalt) throw new SaltError('A salt has 16 bytes.');
  return createHash('sha256').update(salt).update(text).digest();
}

/** Salt and text are hashed one behind the other: only a fixed length tells where the text begins. */
export class SaltError extends Error {
  override name = 'SaltError';
}

/** Milliseconds always, and microseconds where there are any: the same instant is the same text. */
function oneSpelling(instant: string): string {
  const [, seconds, fraction = ''] = /^([^.Z]+)(?:\.(\d+))?Z$/.exec(instant) ?? [];
  if (seconds === undefined) return instant;
  return `${seconds}.${fraction.replace(/0+$/, '').padEnd(3, '0')}Z`;
}
