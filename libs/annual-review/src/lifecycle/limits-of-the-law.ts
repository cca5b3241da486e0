/** The limits that the acts of a review start and meet. */
export const startedByPlan = [
  'annual-review.complete-review',
  'annual-review.consider-early-years-review',
];
export const metByFinalPlan = [
  'needs-assessment.send-final-plan',
  'detained.send-final-plan',
  'tribunal-order.send-final-plan',
  'concession.send-final-plan',
  'mediation-agreement.send-final-plan',
  'reassessment.send-final-plan',
];
export const startedByArranging = [
  'annual-review.give-notice-of-meeting',
  'annual-review.circulate-advice',
];
export const startedByMeeting = [
  'annual-review.send-report',
  'annual-review.notify-decision',
  'annual-review.send-amendment-notice',
  'annual-review.send-final-plan-outer',
];
export const metByDecision = [
  ...startedByPlan,
  'annual-review.notify-decision',
  'plan-transfer.review-plan',
];
export const startedByNotice = [
  'annual-review.hear-representations',
  'annual-review.send-final-plan',
  'amendment.send-final-plan',
  'amendment.hear-representations',
];
export const metByRepresentations = [
  'plan.hear-representations',
  'annual-review.hear-representations',
  'amendment.hear-representations',
];

const amended = [
  'annual-review.send-final-plan',
  'annual-review.send-final-plan-outer',
  'amendment.send-final-plan',
];
const ordered = ['tribunal-order', 'concession', 'mediation-agreement'];
export const metByNoAmendment = amended;
export const metByAmendedPlan = [
  ...amended,
  ...ordered.flatMap((origin) => [`${origin}.amend-contents`, `${origin}.amend-placement`]),
];
