import type { Lifecycle } from '#libs/lifecycle-kernel';
import type { LawEvent } from '#libs/statutory-rules';
import { finalStates, stateSays, type NeedsAssessmentState } from './needs-assessment.states.js';
import { needsAssessmentTransitions } from './needs-assessment.transitions.js';
import { processOrder } from './process-order.js';

/** One needs assessment, from its request to its end. */
export const needsAssessment: Lifecycle<NeedsAssessmentState, LawEvent> = {
  process: 'needs-assessment',
  initial: { name: 'not-begun' },
  finalStates,
  says: stateSays,
  transitions: needsAssessmentTransitions,
  inOrder: processOrder,
  evolve,
};

function evolve(state: NeedsAssessmentState, event: LawEvent): NeedsAssessmentState {
  const row = needsAssessmentTransitions.find((one) => one.event === event.type);
  if (row === undefined || row.to === 'stays') return state;
  const startedOn = state.name === 'not-begun' ? event.on : state.startedOn;
  switch (row.to) {
    case 'not-begun':
      return { name: row.to };
    case 'awaiting-decision':
    case 'gathering-advice':
    case 'drafting-plan':
    case 'hearing-representations':
      return { name: row.to, startedOn };
    case 'plan-sent':
    case 'refused-to-assess':
    case 'refused-to-issue':
    case 'withdrawn':
    case 'closed':
      return { name: row.to, startedOn, endedOn: event.on };
  }
}
