import { capitalised, spelled } from './spelled.js';

/** Where a case stands, in words: every state of every process. */
const stages: Readonly<Record<string, string>> = {
  'not-begun': 'Not begun',
  'awaiting-decision': 'Awaiting the decision whether to assess',
  'gathering-advice': 'Gathering advice',
  'drafting-plan': 'Drafting the plan',
  'hearing-representations': 'Hearing what the family says to the draft',
  'plan-sent': 'Final plan sent',
  'refused-to-assess': 'Assessment refused',
  'refused-to-issue': 'Plan refused',
  withdrawn: 'Request withdrawn',
  closed: 'Case closed',
  'plan-in-force': 'Plan in force, awaiting its review',
  'review-arranged': 'Review meeting arranged',
  'awaiting-review-decision': 'Awaiting the decision after the review',
  'amending-plan': 'Amending the plan after the review',
  'hearing-amendments': 'Hearing what the family says to the amendments',
  'plan-ceased': 'Plan ceased',
  'setting-consulted': 'School or college consulted',
  'setting-replied': 'School or college replied',
  'phase-transfer-expected': 'Move to the next phase expected',
  'phase-transfer-named': 'Next school or college named',
  'reassessment-requested': 'Awaiting the decision whether to re-assess',
  'reassessment-agreed': 'Re-assessing',
  'reassessment-refused': 'Re-assessment refused',
  'reassessment-done': 'Plan sent after re-assessment',
  'reassessment-closed': 'Re-assessment closed',
  'move-known': 'Family moves to another authority',
  'plan-transferred': 'Plan transferred',
  'transfer-explained': 'Transfer explained to the family',
  'decision-open-to-challenge': 'Decision open to mediation',
  'mediation-adviser-asked': 'Mediation adviser contacted',
  'mediation-wanted': 'Mediation requested',
  'mediation-arranged': 'Mediation arranged',
  'mediation-over': 'Mediation over',
  'mediation-certified': 'Mediation certificate issued',
  'appeal-possible': 'Appeal possible',
  'appeal-lodged': 'Appeal lodged',
  'appeal-to-answer': 'Awaiting the response to the appeal',
  'appeal-answered': 'Appeal answered',
  'appeal-decided': 'Appeal decided',
  'order-to-carry-out': 'Carrying out an order, concession or agreement',
  'order-carried-out': 'Order, concession or agreement carried out',
  'recommendation-to-answer': 'Awaiting the answer to a recommendation',
  'recommendation-answered': 'Recommendation answered',
  'detained-awaiting-decision': 'Detained: awaiting the decision whether to assess',
  'detained-assessing': 'Detained: assessing',
  'detained-hearing': 'Detained: hearing what is said to the draft',
  'detained-assessment-over': 'Detained: assessment over',
  'statement-to-write': 'Written statement of action due',
  'statement-to-revise': 'Written statement of action due again',
  'statement-submitted': 'Written statement of action submitted',
};

/** Where a case stands; a code without words of its own is spelled out. */
export function sayStage(stage: string): string {
  return stages[stage] ?? capitalised(spelled(stage));
}

/** Whether a text is a stage that this service has words for. */
export function isStage(stage: string): boolean {
  return Object.hasOwn(stages, stage);
}
