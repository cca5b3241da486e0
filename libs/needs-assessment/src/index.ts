export {
  NotifyDecisionToAssess,
  type NotifyDecision,
} from './actions/notify-decision-to-assess.action.js';
export { needsAssessment } from './lifecycle/needs-assessment.lifecycle.js';
export { needsAssessmentProcess } from './needs-assessment.process.js';
export { NeedsAssessmentModule } from './needs-assessment.module.js';
