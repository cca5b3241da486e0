import { afterEach } from './after-each.js';

/** The final plan is sent within fourteen weeks of being told to assess, or eleven of being told to make a plan. */
export const sendFinalPlanAfterDecision = afterEach(
  ['tribunal-order', 'concession', 'mediation-agreement'],
  {
    ending: 'send-final-plan',
    title: 'Send the final plan',
    byOrder: {
      assess: { weeks: 14, counted: 'after-the-day' },
      'make-plan': { weeks: 11, counted: 'after-the-day' },
    },
    metBy: ['final-plan-sent'],
    neverAroseBy: {
      assess: ['refusal-to-issue-notified'],
    },
  },
);
