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

const ended: ReadonlySet<string> = new Set(finalStates);
const begins: ReadonlySet<string> = new Set(['plan-made', 'final-plan-sent']);

/**
 * The closing of a case that has no plan closes no plan; and where a plan has ended only another
 * plan begins anew: what else is recorded of a later day doesn't bring the old one back to life.
 */
function leadsNowhere({ name }: AnnualReviewState, { type }: LawEvent): boolean {
  return (name === 'no-plan' && type === 'case-closed') || (ended.has(name) && !begins.has(type));
}
