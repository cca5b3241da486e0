import { hashOf, textDigestOf, type HashedEntry, type Tx } from '#libs/platform';

export const salt = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
export const words = 'The letter bears another date.';

/** A history of five entries in which nothing is left out; the third says why it corrects the second. */
export function fiveEntries(
  caseId: string,
  recordedAt = '2026-01-10T09:00:00.000Z',
): HashedEntry[] {
  const about = {
    authority: 999,
    caseId,
    process: 'needs-assessment',
    eventType: 'request-received',
  };
  return [1, 2, 3, 4, 5].map((seq) => ({
    ...{
      ...about,
      seq,
      caseVersion: seq,
      eventVersion: 1,
      mode: seq === 3 ? 'correction' : 'record',
    },
    ...{
      data: { on: seq, list: [1.5, null, 'é'] },
      happenedOn: `2026-01-0${String(seq)}`,
      recordedAt,
    },
    ...{ recordedBy: 'A. Caseworker', source: 'officer', factId: `fact-${String(seq)}` },
    correctsSeq: seq === 3 ? 2 : null,
    textDigest: seq === 3 ? textDigestOf(salt, words).toString('hex') : null,
  }));
}

/** Entries as someone chains them who knows how. */
export function chained(entries: readonly HashedEntry[]): string[] {
  let head: Buffer | null = null;
  return entries.map((entry) => (head = hashOf(head, entry)).toString('hex'));
}

/** Writes a case with these entries as the application's role does: with `insert` and nothing else. */
export async function keep(
  tx: Tx,
  reference: string,
  entries: readonly HashedEntry[],
): Promise<void> {
  const hashes = chained(entries);
  const [first] = entries;
  await tx.change(
    `insert into case_file (authority_id, id, reference, version, opened_at, last_seq, history_head)
     values (?, ?, ?, ?, '2026-01-01', ?, decode(?, 'hex'))`,
    [tx.authority, first?.caseId, reference, entries.length, entries.length, hashes.at(-1)],
  );
  const rows = entries.map((entry, place) => ({ ...entry, hash: hashes[place] }));
  await tx.change(insertEntries, [JSON.stringify(rows)]);
  await tx.change(
    `insert into history_text (authority_id, case_id, seq, salt, text) values (?, ?, 3, ?, ?)`,
    [tx.authority, first?.caseId, salt, words],
  );
}

const insertEntries = `
  insert into history_entry (authority_id, case_id, seq, case_version, process, event_type, event_version, mode,
    data, happened_on, recorded_at, recorded_by, source, fact_id, corrects_seq, text_digest, hash)
  select authority, "caseId", seq, "caseVersion", process, "eventType", "eventVersion", mode, data, "happenedOn",
    "recordedAt", "recordedBy", source, "factId", "correctsSeq", decode("textDigest", 'hex'), decode(hash, 'hex')
  from jsonb_to_recordset(?::jsonb) as entry (authority integer, "caseId" uuid, seq integer,
    "caseVersion" integer, process text, "eventType" text, "eventVersion" integer, mode text, data jsonb,
    "happenedOn" date, "recordedAt" timestamptz, "recordedBy" text, source text, "factId" text,
    "correctsSeq" integer, "textDigest" text, hash text)`;
