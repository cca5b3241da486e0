import { afterEach } from './after-each.js';

/** If the assessment leads to no plan, the family is told within ten weeks. */
export const notifyNoPlanAfterDecision = afterEach(
  ['tribunal-order', 'concession', 'mediation-agreement'],
  {
    ending: 'notify-no-plan',
    title: 'Tell the family if there will be no plan',
    byOrder: {
      assess: { weeks: 10, counted: 'after-the-day' },
    },
    metBy: ['refusal-to-issue-notified'],
    neverAroseBy: {
      assess: ['decision-to-issue-notified', 'draft-plan-served', 'final-plan-sent'],
    },
  },
);
