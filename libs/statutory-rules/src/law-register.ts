import type { DeadlineRule } from './deadline-rule.js';
import { amendContentsAfterDecision } from './after-a-decision/amend-contents.deadline.js';
import { amendPlacementAfterDecision } from './after-a-decision/amend-placement.deadline.js';
import { carryOutAgreement } from './after-a-decision/carry-out.deadline.js';
import { notifyAssessmentAfterDecision } from './after-a-decision/notify-assessment.deadline.js';
import { notifyNoPlanAfterDecision } from './after-a-decision/notify-no-plan.deadline.js';
import { reconsiderAfterDecision } from './after-a-decision/reconsider.deadline.js';
import { replyToRecommendation } from './after-a-decision/reply-to-recommendation.deadline.js';
import { sendDraftPlanAfterDecision } from './after-a-decision/send-draft-plan.deadline.js';
import { sendFinalPlanAfterDecision } from './after-a-decision/send-final-plan.deadline.js';
import { hearRepresentationsWithoutReview } from './amendment/hear-representations.deadline.js';
import { sendPlanAmendedWithoutReview } from './amendment/send-final-plan.deadline.js';
import { circulateAdvice } from './annual-review/circulate-advice.deadline.js';
import { completeReview } from './annual-review/complete-review.deadline.js';
import { considerEarlyYearsReview } from './annual-review/consider-early-years-review.deadline.js';
import { giveNoticeOfMeeting } from './annual-review/give-notice-of-meeting.deadline.js';
import { hearRepresentationsOnAmendments } from './annual-review/hear-representations.deadline.js';
import { notifyReviewDecision } from './annual-review/notify-decision.deadline.js';
import { sendAmendmentNotice } from './annual-review/send-amendment-notice.deadline.js';
import { sendAmendedPlanOuter } from './annual-review/send-final-plan-outer.deadline.js';
import { sendAmendedPlan } from './annual-review/send-final-plan.deadline.js';
import { sendReport } from './annual-review/send-report.deadline.js';
import { lodgeAppeal } from './appeal/lodge.deadline.js';
import { respondToAppeal } from './appeal/respond.deadline.js';
import { notifyDecisionToAssessDetained } from './detained/notify-decision-to-assess.deadline.js';
import { notifyNoPlanDetained } from './detained/notify-no-plan.deadline.js';
import { sendFinalPlanDetained } from './detained/send-final-plan.deadline.js';
import { resubmitStatement } from './improvement/resubmit-statement.deadline.js';
import { submitStatement } from './improvement/submit-statement.deadline.js';
import { arrangeMediation } from './mediation/arrange.deadline.js';
import { contactAdviser } from './mediation/contact-adviser.deadline.js';
import { issueCertificate } from './mediation/issue-certificate.deadline.js';
import { passOnHealthIssues } from './mediation/pass-on-health-issues.deadline.js';
import { giveAdvice } from './needs-assessment/give-advice.deadline.js';
import { notifyDecisionToAssess } from './needs-assessment/notify-decision-to-assess.deadline.js';
import { notifyNoPlan } from './needs-assessment/notify-no-plan.deadline.js';
import { sendFinalPlan } from './needs-assessment/send-final-plan.deadline.js';
import { nameNextPost16 } from './phase-transfer/name-next-post-16.deadline.js';
import { namePost16 } from './phase-transfer/name-post-16.deadline.js';
import { nameSchool } from './phase-transfer/name-school.deadline.js';
import { informFamilyOfTransfer } from './plan-transfer/inform-family.deadline.js';
import { reviewTransferredPlan } from './plan-transfer/review-plan.deadline.js';
import { transferPlan } from './plan-transfer/transfer-plan.deadline.js';
import { hearRepresentations } from './plan/hear-representations.deadline.js';
import { replyToConsultation } from './plan/reply-to-consultation.deadline.js';
import { notifyReassessmentDecision } from './reassessment/notify-decision.deadline.js';
import { sendReassessedPlan } from './reassessment/send-final-plan.deadline.js';
import { rightsPass } from './young-person/rights-pass.deadline.js';

/** Every time limit that the product knows. */
export const lawRegister: readonly DeadlineRule[] = [
  notifyDecisionToAssess,
  giveAdvice,
  notifyNoPlan,
  sendFinalPlan,
  hearRepresentations,
  replyToConsultation,
  completeReview,
  considerEarlyYearsReview,
  giveNoticeOfMeeting,
  circulateAdvice,
  sendReport,
  notifyReviewDecision,
  sendAmendmentNotice,
  hearRepresentationsOnAmendments,
  sendAmendedPlan,
  sendAmendedPlanOuter,
  nameSchool,
  namePost16,
  nameNextPost16,
  notifyReassessmentDecision,
  sendReassessedPlan,
  sendPlanAmendedWithoutReview,
  hearRepresentationsWithoutReview,
  transferPlan,
  informFamilyOfTransfer,
  reviewTransferredPlan,
  contactAdviser,
  issueCertificate,
  passOnHealthIssues,
  arrangeMediation,
  lodgeAppeal,
  respondToAppeal,
  ...notifyAssessmentAfterDecision,
  ...notifyNoPlanAfterDecision,
  ...sendFinalPlanAfterDecision,
  ...sendDraftPlanAfterDecision,
  ...reconsiderAfterDecision,
  ...amendContentsAfterDecision,
  ...amendPlacementAfterDecision,
  ...carryOutAgreement,
  replyToRecommendation,
  notifyDecisionToAssessDetained,
  notifyNoPlanDetained,
  sendFinalPlanDetained,
  rightsPass,
  submitStatement,
  resubmitStatement,
];
