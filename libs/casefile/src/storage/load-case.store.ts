import type { Tx } from '#libs/platform';
import type { LawEvent } from '#libs/statutory-rules';
import type { ShownAs } from '../actions/authority-day.js';
import { NoSuchCaseError } from '../actions/ports.js';
import type { CaseRecord, HistoryEntry } from '../record/case-record.js';
import { effectiveEvents } from '../record/effective-events.js';
import { readStored } from '../record/event-versions.js';

interface CaseRow {
  reference: string;
  version: number;
  lastSeq: number;
  head: string | null;
  countedBy: string | null;
  birthDate: string | null;
  shownAs: ShownAs;
  entries: readonly StoredEntry[];
}

interface StoredEntry extends Omit<HistoryEntry, 'event'> {
  type: LawEvent['type'];
  eventVersion: number;
  on: string;
  data: Partial<LawEvent>;
}

/** A case with all its history, and the day on which its authority is shown, in one statement. */
const aCase = `select c.reference, c.version, c.last_seq as "lastSeq", encode(c.history_head, 'hex') as head,
    c.counted_by as "countedBy", p.birth_date::text as "birthDate",
    jsonb_build_object('setTo', a.today_is, 'isFictitious', a.is_fictitious) as "shownAs",
    (select coalesce(jsonb_agg(jsonb_build_object('seq', h.seq, 'caseVersion', h.case_version, 'mode', h.mode,
        'type', h.event_type, 'eventVersion', h.event_version, 'on', h.happened_on, 'data', h.data,
        'source', h.source, 'correctsSeq', h.corrects_seq) order by h.seq), '[]')
      from history_entry h where h.authority_id = c.authority_id and h.case_id = c.id) as entries
  from case_file c
  join authority a on a.id = c.authority_id
  left join person p on p.authority_id = c.authority_id and p.case_id = c.id
  where c.authority_id = ? and c.id = ?`;

/** Reads a case as an act finds it. */
export async function loadCase(
  tx: Tx,
  caseId: string,
  countedByUs: string,
): Promise<CaseRecord & { readonly shownAs: ShownAs }> {
  const [row] = await tx.plannedRows<CaseRow>(aCase, [tx.authority, caseId]);
  if (row === undefined) throw new NoSuchCaseError('No case has this id in this authority.');
  const { birthDate, countedBy, entries: stored, ...found } = row;
  const entries = stored.map(entryOf);
  return {
    ...found,
    caseId,
    entries,
    events: effectiveEvents(entries),
    details: birthDate === null ? {} : { person: { dateOfBirth: birthDate } },
    isCountedAnew: countedBy === countedByUs,
  };
}

function entryOf({ type, on, data, eventVersion: version, ...entry }: StoredEntry): HistoryEntry {
  return { ...entry, event: readStored({ type, version, on, data }) };
}
