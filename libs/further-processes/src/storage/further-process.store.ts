import type { CaseVersion } from '#libs/casefile';
import { stateAfter } from '#libs/lifecycle-kernel';
import type { Tx } from '#libs/platform';
import type { LawEvent } from '#libs/statutory-rules';
import type { FurtherLifecycle } from '../lifecycle/further-lifecycles.js';

/** Keeps where a process of a case stands; one that has not begun has no row. */
export async function keepFurtherProcess(
  { lifecycle }: Pick<FurtherLifecycle, 'lifecycle'>,
  tx: Tx,
  at: CaseVersion,
  events: readonly LawEvent[],
): Promise<void> {
  const { name, since } = stateAfter(lifecycle, events);
  if (since === null) return;
  await tx.change(
    `insert into further_process as f (authority_id, case_id, process, state, since_on, case_version)
     values (?, ?, ?, ?, ?, ?)
     on conflict (authority_id, case_id, process) do update set state = excluded.state,
       since_on = excluded.since_on, case_version = excluded.case_version
     where (f.state, f.since_on) is distinct from (excluded.state, excluded.since_on)`,
    [tx.authority, at.caseId, lifecycle.process, name, since, at.version],
  );
}
