import { posting, type Tx } from '#libs/platform';
import { StaleCaseError, type CaseChange } from '../actions/ports.js';
import {
  deadlineColumns,
  deadlineRecord,
  keysOf,
  rowOfDeadline,
  upsertOfDeadlines,
} from './deadline-rows.store.js';
import { historyColumns, historyRecord, rowsOfHistory, textsOfHistory } from './history.store.js';
import { rowOfState, stateRecord, upsertOfStates } from './process-states.store.js';

/** The case, under the guard of its version: every other part writes only where this one does. */
const guarded = `guarded as (
    update case_file set version = version + 1, counted_by = $4, last_seq = $5, history_head = decode($6, 'hex')
    where authority_id = $1 and id = $2 and version = $3 returning id
  )`;

/** What each part writes, by the rows that it takes; a part without rows is left out of the statement. */
const parts = {
  entries: (rows: string) => `entry as (
    insert into history_entry (authority_id, case_id, case_version, recorded_at, ${historyColumns}, hash, text_digest)
    select $1, $2, $3 + 1, $7, ${historyColumns}, decode(hash, 'hex'), decode(text_digest, 'hex')
    from guarded, jsonb_to_recordset(${rows}::jsonb) as line (${historyRecord})
  )`,
  words: (rows: string) => `words as (
    insert into history_text (authority_id, case_id, seq, salt, text)
    select $1, $2, seq, decode(salt, 'hex'), text
    from guarded, jsonb_to_recordset(${rows}::jsonb) as words (seq integer, salt text, text text)
  )`,
  limitsGone: (rows: string) => `limit_gone as (
    delete from deadline d
    using guarded, jsonb_to_recordset(${rows}::jsonb) as gone (rule text, subject text, starts_on date)
    where d.authority_id = $1 and d.case_id = $2
      and (d.rule, d.subject, d.starts_on) = (gone.rule, gone.subject, gone.starts_on)
  )`,
  limits: (rows: string) => `limit_kept as (
    insert into deadline as d (authority_id, id, case_id, ${deadlineColumns})
    select $1, gen_random_uuid(), $2, ${deadlineColumns}
    from guarded, jsonb_to_recordset(${rows}::jsonb) as lawful (${deadlineRecord})
    ${upsertOfDeadlines('$8')}
  )`,
  statesGone: (rows: string) => `state_gone as (
    delete from process_state s
    using guarded, jsonb_to_recordset(${rows}::jsonb) as gone (process text, subject text)
    where s.authority_id = $1 and s.case_id = $2 and (s.process, s.subject) = (gone.process, gone.subject)
  )`,
  states: (rows: string) => `state_kept as (
    insert into process_state as s (authority_id, case_id, case_version, process, subject, state, details)
    select $1, $2, $3 + 1, process, subject, state, details
    from guarded, jsonb_to_recordset(${rows}::jsonb) as kept (${stateRecord})
    ${upsertOfStates}
  )`,
  post: (rows: string) => posting(rows, 'guarded'),
};

type Part = keyof typeof parts;

/**
 * Saves a change of a case in one statement: its version, history, limits, states and the post that tells
 * others. Everything hangs on the version: where someone else was first nothing at all is written, and the
 * transaction ends with a {@link StaleCaseError}.
 */
export function saveChange(tx: Tx, change: CaseChange, countedBy: string): void {
  const rows = rowsOf(tx, change);
  const { before } = change;
  const last = rows.entries.at(-1);
  const values: unknown[] = [
    tx.authority,
    before.caseId,
    before.version,
    countedBy,
    last?.seq ?? before.lastSeq,
    last?.hash ?? before.head,
    change.recordedAt,
    change.today,
  ];
  const written = [guarded];
  for (const [part, own] of Object.entries(rows) as [Part, readonly unknown[]][]) {
    if (own.length === 0) continue;
    values.push(JSON.stringify(own));
    written.push(parts[part](`$${String(values.length)}`));
  }
  // Both parameters are named, as a statement without limits or lines would not say of what type they are.
  const sql = `with ${written.join(', ')}
    select coalesce((select id from guarded), case_was_changed()), $7::timestamptz, $8::date`;
  tx.sendPlanned(sql, values, staleWhereChanged);
}

function rowsOf({ authority }: Tx, change: CaseChange) {
  const { limits, states } = change;
  const entries = rowsOfHistory(authority, change);
  return {
    entries,
    words: textsOfHistory(entries),
    limitsGone: keysOf(limits.gone),
    limits: limits.changed.map(rowOfDeadline),
    statesGone: states.gone.map(rowOfState),
    states: states.changed.map(rowOfState),
    post: change.post,
  } satisfies Record<Part, readonly unknown[]>;
}

function staleWhereChanged(error: unknown): unknown {
  const isStale = error instanceof Error && 'code' in error && error.code === '40001';
  return isStale ? new StaleCaseError('The case was changed in between.') : error;
}
