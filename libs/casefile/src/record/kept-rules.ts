/**
 * The limits that a case keeps: those of the processes that take events here. Of the others the law knows when
 * they start, but nobody could say here that they were met, and every one would end as missed.
 */
export const keptRules: readonly string[] = [
  'needs-assessment.notify-decision-to-assess',
  'needs-assessment.give-advice',
  'needs-assessment.notify-no-plan',
  'needs-assessment.send-final-plan',
];
