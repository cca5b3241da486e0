import { isAbout, type Lifecycle } from '#libs/lifecycle-kernel';
import { lawOrder, type LawEvent } from '#libs/statutory-rules';
import { finalStates, stateSays, type AnnualReviewState } from './annual-review.states.js';
import { annualReviewTransitions } from './annual-review.transitions.js';

/** One plan from its making to its end, with the reviews in between. */
export const annualReview: Lifecycle<AnnualReviewState, LawEvent> = {
  process: 'annual-review',
  initial: { name: 'no-plan', since: null },
  finalStates,
  says: stateSays,
  transitions: annualReviewTransitions,
  inOrder: lawOrder,
  evolve,
};

function evolve(state: AnnualReviewState, event: LawEvent): AnnualReviewState {
  const row = annualReviewTransitions.find((one) => isAbout(one, event));
  if (row === undefined || row.to === 'stays' || leadsNowhere(state, event)) return state;
  return { name: row.to, since: event.on };
}

/** The closing of a case that has no plan closes no plan. */
function leadsNowhere({ name }: AnnualReviewState, { type }: LawEvent): boolean {
  return name === 'no-plan' && type === 'case-closed';
}
