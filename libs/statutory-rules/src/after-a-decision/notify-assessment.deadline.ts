import { afterEach } from './after-each.js';

/** Told to assess, the authority notifies the family of the assessment within two weeks. */
export const notifyAssessmentAfterDecision = afterEach(
  ['tribunal-order', 'concession', 'mediation-agreement'],
  {
    ending: 'notify-assessment',
    title: 'Tell the family of the assessment',
    byOrder: {
      assess: { weeks: 2, counted: 'after-the-day' },
    },
    metBy: ['decision-to-assess-notified'],
  },
);
