import type { Tx } from '#libs/platform';
import type { CaseChange } from '../actions/ports.js';

const eventVersion = 1;

/** Adds lines to the history of a case; nothing in it is ever changed. */
export async function appendHistory(tx: Tx, change: CaseChange): Promise<void> {
  const { before, lines, recordedAt } = change;
  const rows = lines.map((line, place) => {
    const { type, on, ...data } = line.event;
    return {
      seq: before.lastSeq + 1 + place,
      process: line.process,
      mode: line.mode,
      event_type: type,
      happened_on: on,
      data,
      recorded_by: line.recordedBy,
      source: line.source,
      fact_id: line.factId,
    };
  });
  await tx.change(
    `insert into history_entry (authority_id, case_id, seq, case_version, process, event_type, event_version,
       mode, data, happened_on, recorded_at, recorded_by, source, fact_id)
     select ?, ?, seq, ?, process, event_type, ?, mode, data, happened_on, ?, recorded_by, source, fact_id
     from jsonb_to_recordset(?::jsonb) as line (seq integer, process text, event_type text, mode text,
       data jsonb, happened_on date, recorded_by text, source text, fact_id text)`,
    [
      tx.authority,
      before.caseId,
      before.version + 1,
      eventVersion,
      recordedAt,
      JSON.stringify(rows),
    ],
  );
}
