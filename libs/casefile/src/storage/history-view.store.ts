import type { Tx } from '#libs/platform';
import type { LawEvent } from '#libs/statutory-rules';
import type { EntryMode } from '../record/case-record.js';
import { readStored } from '../record/event-versions.js';

/** A line of the history, as people read it. */
export interface HistoryView {
  readonly seq: number;
  readonly process: string;
  readonly eventType: LawEvent['type'];
  readonly mode: EntryMode;
  readonly happenedOn: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly source: string;
  readonly data: Partial<LawEvent>;
  /** The entry that this one puts right. */
  readonly correctsSeq: number | null;
  /** The entry that has put this one right since. */
  readonly correctedBySeq: number | null;
  /** Why it was corrected; null where nobody had to say, or where it was erased. */
  readonly text: string | null;
  /** When its text was erased and why; null: it was not. */
  readonly erased: { readonly at: string; readonly because: string } | null;
}

interface StoredView extends HistoryView {
  readonly eventVersion: number;
}

const aHistory = `select h.seq, h.process, h.event_type as "eventType", h.event_version as "eventVersion", h.mode,
    h.happened_on::text as "happenedOn", to_json(h.recorded_at) #>> '{}' as "recordedAt",
    h.recorded_by as "recordedBy", h.source, h.data, h.corrects_seq as "correctsSeq",
    c.seq as "correctedBySeq", t.text,
    case when t.erased_at is not null then jsonb_build_object('at', to_json(t.erased_at) #>> '{}',
      'because', t.erased_because) end as erased
  from history_entry h
  left join history_entry c on c.authority_id = h.authority_id and c.case_id = h.case_id
    and c.corrects_seq = h.seq
  left join history_text t on t.authority_id = h.authority_id and t.case_id = h.case_id and t.seq = h.seq
  where h.authority_id = ? and h.case_id = ? order by h.happened_on, h.seq`;

/** The history of a case with its corrections and why they were made, in the order of what happened. */
export async function readHistory(tx: Tx, caseId: string): Promise<HistoryView[]> {
  const rows = await tx.rows<StoredView>(aHistory, [tx.authority, caseId]);
  return rows.map(({ eventVersion: version, ...entry }) => {
    const stored = { type: entry.eventType, version, on: entry.happenedOn, data: entry.data };
    const { type: _, on: __, ...data } = readStored(stored);
    return { ...entry, data };
  });
}
