import { afterEach } from './after-each.js';

/** Told to amend what the plan says, the authority does so within five weeks. */
export const amendContentsAfterDecision = afterEach(
  ['tribunal-order', 'concession', 'mediation-agreement'],
  {
    ending: 'amend-contents',
    title: 'Amend the plan',
    byOrder: {
      'amend-contents': { weeks: 5, counted: 'after-the-day' },
      'continue-and-amend': { weeks: 5, counted: 'after-the-day' },
    },
    metBy: ['amended-plan-sent'],
  },
);
