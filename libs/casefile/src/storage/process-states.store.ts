import type { Tx } from '#libs/platform';
import type { ProcessState } from '../record/case-process.js';

/** A row of {@link rowOfState} as PostgreSQL reads it. */
export const stateRecord = `process text, subject text, state text, details jsonb`;

export const upsertOfStates = `on conflict (authority_id, case_id, process, subject) do update set
    state = excluded.state, details = excluded.details, case_version = excluded.case_version
  where (s.state, s.details) is distinct from (excluded.state, excluded.details)`;

export function rowOfState({ process, subject, state, details }: ProcessState) {
  return { process, subject, state, details };
}

/** Makes these all the states of a case, whatever was kept of it before. */
export async function saveStates(
  tx: Tx,
  { caseId, version }: { readonly caseId: string; readonly version: number },
  states: readonly ProcessState[],
): Promise<void> {
  await tx.rows(
    `with kept as (
       select * from jsonb_to_recordset($4::jsonb) as kept (${stateRecord})
     ), gone as (
       delete from process_state s where authority_id = $1 and case_id = $2 and not exists (
         select from kept k where (k.process, k.subject) = (s.process, s.subject))
     )
     insert into process_state as s (authority_id, case_id, case_version, process, subject, state, details)
     select $1, $2, $3, process, subject, state, details from kept
     ${upsertOfStates}`,
    [tx.authority, caseId, version, JSON.stringify(states.map(rowOfState))],
  );
}
