import type { ProcessDefinition } from '../process-definition.js';

/** A needs assessment: from the request until the plan, a refusal, a withdrawal or the closing of the case. */
export const needsAssessment = {
  code: 'needs-assessment',
  startedBy: ['request-received', 'responsibility-arose'],
  runsUntil: [
    'final-plan-sent',
    'refusal-to-assess-notified',
    'refusal-to-issue-notified',
    'request-withdrawn',
    'case-closed',
  ],
  withdrawnBy: 'request-withdrawn',
} as const satisfies ProcessDefinition;
