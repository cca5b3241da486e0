import { randomBytes } from 'node:crypto';
import { hashOf, textDigestOf, type HashedEntry } from '#libs/platform';
import type { CaseChange } from '../actions/ports.js';
import type { HistoryLine } from '../record/case-record.js';
import { lawEventVersions } from '../record/event-versions.js';

const saltLength = 16;

export const historyColumns = `seq, process, event_type, event_version, mode, data, happened_on, recorded_by,
  source, fact_id, corrects_seq`;

/** A row of {@link rowsOfHistory} as PostgreSQL reads it. */
export const historyRecord = `seq integer, process text, event_type text, event_version integer, mode text,
  data jsonb, happened_on date, recorded_by text, source text, fact_id text, corrects_seq integer, hash text,
  text_digest text`;

/** The new entries of a case, each with its hash over the one before; free words lie beside them. */
export function rowsOfHistory(authority: number, change: CaseChange) {
  const { head } = change.before;
  let previous: Buffer | null = head === null ? null : Buffer.from(head, 'hex');
  return change.lines.map((line, place) => {
    const apart = line.text === null ? null : { salt: randomBytes(saltLength), text: line.text };
    const digest = apart === null ? null : textDigestOf(apart.salt, apart.text).toString('hex');
    const entry = entryOf({ authority, change, place }, line, digest);
    const hash = hashOf(previous, entry);
    previous = hash;
    const { seq } = entry;
    const words = apart === null ? null : { ...apart, seq, salt: apart.salt.toString('hex') };
    return { ...rowOf(entry), hash: hash.toString('hex'), words };
  });
}

function entryOf(
  at: { authority: number; change: CaseChange; place: number },
  { event: { type, on, ...data }, text: _, ...line }: HistoryLine,
  textDigest: string | null,
): HashedEntry {
  const { before, recordedAt } = at.change;
  return {
    ...line,
    authority: at.authority,
    caseId: before.caseId,
    seq: before.lastSeq + 1 + at.place,
    caseVersion: before.version + 1,
    eventType: type,
    eventVersion: lawEventVersions.currentVersion(type),
    data,
    happenedOn: on,
    recordedAt,
    textDigest,
  };
}

function rowOf(entry: HashedEntry) {
  return {
    seq: entry.seq,
    process: entry.process,
    event_type: entry.eventType,
    event_version: entry.eventVersion,
    mode: entry.mode,
    data: entry.data,
    happened_on: entry.happenedOn,
    recorded_by: entry.recordedBy,
    source: entry.source,
    fact_id: entry.factId,
    corrects_seq: entry.correctsSeq,
    text_digest: entry.textDigest,
  };
}

/** The free words of new entries, each with the salt of its digest. */
export function textsOfHistory(rows: ReturnType<typeof rowsOfHistory>) {
  return rows.map(({ words }) => words).filter((words) => words !== null);
}
