import { afterEach } from './after-each.js';

/** Told to name another school or college, the authority does so within two weeks. */
export const amendPlacementAfterDecision = afterEach(
  ['tribunal-order', 'concession', 'mediation-agreement'],
  {
    ending: 'amend-placement',
    title: 'Amend the school or college in the plan',
    byOrder: {
      'amend-placement': { weeks: 2, counted: 'after-the-day' },
    },
    metBy: ['amended-plan-sent'],
  },
);
