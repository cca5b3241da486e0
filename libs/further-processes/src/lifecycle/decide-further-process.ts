import {
  accepted,
  decide,
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
  return decide(lifecycle, ofProcess({ lifecycle }, past), proposal, today);
}

/** The events that a process looks at. */
function ofProcess(
  { lifecycle }: Pick<FurtherLifecycle, 'lifecycle'>,
  events: readonly LawEvent[],
): LawEvent[] {
  return events.filter(({ type }) => lifecycle.transitions.some((row) => row.event === type));
}
