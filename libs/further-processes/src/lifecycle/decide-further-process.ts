import {
  accepted,
  contradictingDate,
  decide,
  looksAt,
  notBeforeItsDay,
  saySame,
  type Decision,
  type Proposal,
} from '#libs/lifecycle-kernel';
import { isOtherOccasion, startsWhatIsMetBy, type LawEvent } from '#libs/statutory-rules';
import type { FurtherLifecycle } from './further-lifecycles.js';

const occasions = { isAskedBy: startsWhatIsMetBy, isOtherOccasion };

/** What follows from a proposal: an act needs its state, and what was done is recorded as what it is. */
export function decideFurtherProcess(
  { lifecycle }: Pick<FurtherLifecycle, 'lifecycle'>,
  past: readonly LawEvent[],
  proposal: Proposal<LawEvent>,
  today: string,
): Decision<LawEvent> {
  const { mode, event } = proposal;
  if (past.some((known) => saySame(known, event))) return accepted();
  const refusal =
    notBeforeItsDay(event, today) ?? contradictingDate(lifecycle, past, event, occasions);
  if (refusal !== null) return refusal;
  if (mode === 'record') return accepted(event);
  const own = past.filter((known) => looksAt(lifecycle, known));
  return decide(lifecycle, own, proposal, today);
}
