import type { CaseVersion } from '#libs/casefile';
import { stateAfter } from '#libs/lifecycle-kernel';
import type { Tx } from '#libs/platform';
import type { LawEvent } from '#libs/statutory-rules';
import { adviceRequest } from '../lifecycle/advice-request.lifecycle.js';
import { adviceById } from '../lifecycle/decide-advice-request.js';

/** Keeps the state of each request for advice of a case. */
export async function keepAdviceRequests(
  tx: Tx,
  at: CaseVersion,
  events: readonly LawEvent[],
): Promise<void> {
  const rows = [...adviceById(events)].flatMap(([code, own]) => rowOf(code, own));
  if (rows.length === 0) return;
  await tx.change(
    `insert into advice_request as a (authority_id, case_id, code, service, state, requested_on, answered_on, case_version)
     select ?, ?, code, service, state, requested_on, answered_on, ?
     from jsonb_to_recordset(?::jsonb) as kept (code text, service text, state text, requested_on date, answered_on date)
     on conflict (authority_id, case_id, code) do update set service = excluded.service,
       state = excluded.state, requested_on = excluded.requested_on,
       answered_on = excluded.answered_on, case_version = excluded.case_version
     where (a.service, a.state, a.requested_on, a.answered_on)
       is distinct from (excluded.service, excluded.state, excluded.requested_on, excluded.answered_on)`,
    [tx.authority, at.caseId, at.version, JSON.stringify(rows)],
  );
}

/** An exception may be known before the request that it is about: then there is nothing to keep yet. */
function rowOf(code: string, events: readonly LawEvent[]) {
  const state = stateAfter(adviceRequest, events);
  const asked = events.find((event) => event.type === 'advice-requested');
  if (asked === undefined) return [];
  return [
    {
      code,
      service: asked.service ?? null,
      state: state.name,
      requested_on: asked.on,
      answered_on: 'answeredOn' in state ? state.answeredOn : null,
    },
  ];
}
