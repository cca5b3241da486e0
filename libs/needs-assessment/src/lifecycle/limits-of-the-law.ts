/**
 * The limits that the acts of a needs assessment start and meet. The same act, such as sending a final plan, meets
 * the limit of whatever asked for it: a request, one for a detained person, an order, a concession or an agreement.
 */
export const startedByRequest = [
  'needs-assessment.notify-decision-to-assess',
  'needs-assessment.notify-no-plan',
  'needs-assessment.send-final-plan',
];

const ordered = ['tribunal-order', 'concession', 'mediation-agreement'];
const whereOrdered = (ending: string): string[] => ordered.map((origin) => `${origin}.${ending}`);
const whereRequested = (ending: string): string[] => [
  `needs-assessment.${ending}`,
  `detained.${ending}`,
];

export const metByRefusalToAssess = whereRequested('notify-decision-to-assess');
export const metByDecisionToAssess = [
  ...metByRefusalToAssess,
  ...whereOrdered('notify-assessment'),
];
export const metByRefusalToIssue = [
  ...whereRequested('notify-no-plan'),
  ...whereOrdered('notify-no-plan'),
  'tribunal-order.reconsider',
];
export const startedByDraft = ['plan.hear-representations'];
export const metByRepresentations = [
  'plan.hear-representations',
  'annual-review.hear-representations',
  'amendment.hear-representations',
];
export const metByDraft = [...whereOrdered('send-draft-plan'), 'tribunal-order.reconsider'];
export const startedByFinalPlan = [
  'annual-review.complete-review',
  'annual-review.consider-early-years-review',
];
export const metByFinalPlan = [
  ...whereRequested('send-final-plan'),
  ...whereOrdered('send-final-plan'),
  'reassessment.send-final-plan',
];
