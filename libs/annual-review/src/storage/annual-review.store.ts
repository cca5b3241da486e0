import type { CaseVersion } from '#libs/casefile';
import { stateAfter } from '#libs/lifecycle-kernel';
import type { Tx } from '#libs/platform';
import type { LawEvent } from '#libs/statutory-rules';
import { annualReview } from '../lifecycle/annual-review.lifecycle.js';

/** Keeps where the plan of a case stands; a case without a plan has no row. */
export async function keepAnnualReview(
  tx: Tx,
  at: CaseVersion,
  events: readonly LawEvent[],
): Promise<void> {
  const { name, since } = stateAfter(annualReview, events);
  if (since === null) return;
  await tx.change(
    `insert into annual_review as r (authority_id, case_id, state, since_on, case_version)
     values (?, ?, ?, ?, ?)
     on conflict (authority_id, case_id) do update set state = excluded.state,
       since_on = excluded.since_on, case_version = excluded.case_version
     where (r.state, r.since_on) is distinct from (excluded.state, excluded.since_on)`,
    [tx.authority, at.caseId, name, since, at.version],
  );
}
