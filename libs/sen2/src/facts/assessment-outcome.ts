import { childOf, codeIn, isFlagged } from '../reading/element-node.js';
import { type OutcomeReading, recordOutcome } from './outcome-facts.js';
import type { RequestSheet } from './request-sheet.js';

const assessmentOutcome: OutcomeReading = {
  outcome: 'AssessmentOutcome',
  date: 'AssessmentOutcomeDate',
  acts: { Y: 'decision-to-issue-notified', N: 'refusal-to-issue-notified', W: 'request-withdrawn' },
  earlierAct: (sheet) =>
    sheet.assessment && childOf(sheet.assessment, 'NamedPlan')
      ? 'decision-to-issue-notified'
      : null,
  earlierUndated: 'earlier-plan-decision-undated',
};
const ASSESSED_ELSEWHERE = 'S';

/** What was decided after the assessment: SEND Regulations 2014, regulation 10(1). */
export function recordAssessmentOutcome(sheet: RequestSheet): void {
  const { assessment } = sheet;
  if (!assessment) return;
  recordOutcome(sheet, assessment, assessmentOutcome);
  const plan = childOf(assessment, 'NamedPlan');
  const code = codeIn(assessment, 'AssessmentOutcome');
  const wasChallenged =
    isFlagged(assessment, 'AssessmentMediation') || isFlagged(assessment, 'AssessmentTribunal');
  if (plan && code !== null && 'NAW'.includes(code) && !wasChallenged)
    sheet.problems.at(plan, 'plan-without-decision');
}

/** Whether another authority assessed the child, so that the limits of the request were that authority's. */
export function isAssessedElsewhere({ assessment }: RequestSheet): boolean {
  return codeIn(assessment, 'AssessmentOutcome') === ASSESSED_ELSEWHERE;
}
