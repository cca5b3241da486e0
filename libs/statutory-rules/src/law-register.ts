import type { DeadlineRule } from './deadline-rule.js';
import { giveAdvice } from './needs-assessment/give-advice.deadline.js';
import { notifyDecisionToAssess } from './needs-assessment/notify-decision-to-assess.deadline.js';
import { notifyNoPlan } from './needs-assessment/notify-no-plan.deadline.js';
import { sendFinalPlan } from './needs-assessment/send-final-plan.deadline.js';

/** Every time limit that the product knows. */
export const lawRegister: readonly DeadlineRule[] = [
  notifyDecisionToAssess,
  giveAdvice,
  notifyNoPlan,
  sendFinalPlan,
];
