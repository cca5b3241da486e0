import {
  accepted,
  decide,
  looksAt,
  notBeforeItsDay,
  saySame,
  type Decision,
  type Proposal,
} from '#libs/lifecycle-kernel';
import type { LawEvent } from '#libs/statutory-rules';
import type { FurtherLifecycle } from './further-lifecycles.js';

/** What follows from a proposal: an act needs its state, and what was done is recorded as what it is. */
export function decideFurtherProcess(
  { lifecycle }: Pick<FurtherLifecycle, 'lifecycle'>,
  past: readonly LawEvent[],
  proposal: Proposal<LawEvent>,
  today: string,
): Decision<LawEvent> {
  const { mode, event } = proposal;
  if (past.some((known) => saySame(known, event))) return accepted();
  if (mode === 'record') return notBeforeItsDay(event, today) ?? accepted(event);
  const own = past.filter((known) => looksAt(lifecycle, known));
  return decide(lifecycle, own, proposal, today);
}
