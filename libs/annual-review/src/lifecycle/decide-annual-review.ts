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
import { annualReview } from './annual-review.lifecycle.js';

/** What an assessment, or whoever asked for it, puts to a case and a review only hears of. */
const heard: readonly LawEvent['type'][] = [
  'final-plan-sent',
  'representations-received',
  'exception-recorded',
  'case-closed',
];

/** Whether an event matters to the review of a plan. */
function isOfAnnualReview(event: LawEvent): boolean {
  return looksAt(annualReview, event);
}

/** Whether an event is put to the review and to nobody else. */
export function isPutToAnnualReview(event: LawEvent): boolean {
  return isOfAnnualReview(event) && !heard.includes(event.type);
}

const occasions = { isAskedBy: startsWhatIsMetBy, isOtherOccasion };

/** What follows from a proposal for the reviews of a child's plan. */
export function decideAnnualReview(
  past: readonly LawEvent[],
  proposal: Proposal<LawEvent>,
  today: string,
): Decision<LawEvent> {
  if (past.some((known) => saySame(known, proposal.event))) return accepted();
  const { event } = proposal;
  return (
    notBeforeItsDay(event, today) ??
    contradictingDate(annualReview, past, event, occasions) ??
    decide(annualReview, past.filter(isOfAnnualReview), proposal, today)
  );
}
