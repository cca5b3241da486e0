import { needsAssessment } from '../needs-assessment/needs-assessment.process.js';
import type { ProcessDefinition } from '../process-definition.js';

/** An assessment of a child or young person who is detained: it begins with its own request and ends as any other. */
export const detainedAssessment = {
  ...needsAssessment,
  code: 'detained',
  startedBy: ['detained-request-received'],
} as const satisfies ProcessDefinition;
