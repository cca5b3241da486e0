import { afterEach } from './after-each.js';

/** Told to make a plan, the authority sends the draft within five weeks. */
export const sendDraftPlanAfterDecision = afterEach(
  ['tribunal-order', 'concession', 'mediation-agreement'],
  {
    ending: 'send-draft-plan',
    title: 'Send the draft plan',
    byOrder: {
      'make-plan': { weeks: 5, counted: 'after-the-day' },
    },
    metBy: ['draft-plan-served'],
  },
);
