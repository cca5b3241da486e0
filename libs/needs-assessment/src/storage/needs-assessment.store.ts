import { stateAfter } from '#libs/lifecycle-kernel';
import type { Tx } from '#libs/platform';
import type { CaseVersion } from '#libs/casefile';
import type { LawEvent } from '#libs/statutory-rules';
import { assessmentRuns } from '../lifecycle/assessment-runs.js';
import { needsAssessment } from '../lifecycle/needs-assessment.lifecycle.js';

/** Keeps the state of each assessment of a case. */
export async function keepAssessments(
  tx: Tx,
  at: CaseVersion,
  events: readonly LawEvent[],
): Promise<void> {
  const rows = assessmentRuns(events).map((run) => {
    const { name, ...details } = stateAfter(needsAssessment, run.events);
    return { started_on: run.startedOn, state: name, details };
  });
  await tx.change(
    `with kept as (
       select * from jsonb_to_recordset(?::jsonb) as a (started_on date, state text, details jsonb)
     ), gone as (
       delete from needs_assessment where authority_id = ? and case_id = ?
         and started_on not in (select started_on from kept)
     )
     insert into needs_assessment as n (authority_id, case_id, started_on, state, details, case_version)
     select ?, ?, started_on, state, details, ? from kept
     on conflict (authority_id, case_id, started_on) do update set state = excluded.state,
       details = excluded.details, case_version = excluded.case_version
     where (n.state, n.details) is distinct from (excluded.state, excluded.details)`,
    [JSON.stringify(rows), tx.authority, at.caseId, tx.authority, at.caseId, at.version],
  );
}
