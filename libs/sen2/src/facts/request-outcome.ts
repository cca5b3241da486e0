import { codeIn, isFlagged } from '../reading/element-node.js';
import { type OutcomeReading, recordOutcome } from './outcome-facts.js';
import type { RequestSheet } from './request-sheet.js';

const requestOutcome: OutcomeReading = {
  outcome: 'RequestOutcome',
  date: 'RequestOutcomeDate',
  acts: {
    Y: 'decision-to-assess-notified',
    N: 'refusal-to-assess-notified',
    W: 'request-withdrawn',
  },
  earlierAct: (sheet) => (sheet.assessment ? 'decision-to-assess-notified' : null),
  earlierUndated: 'earlier-decision-undated',
};

/** What was decided on the request: SEND Regulations 2014, regulation 5(1). */
export function recordRequestOutcome(sheet: RequestSheet): void {
  const { request, assessment } = sheet;
  recordOutcome(sheet, request, requestOutcome);
  const code = codeIn(request, 'RequestOutcome');
  if (assessment && code !== null && 'NAW'.includes(code) && !wasChallenged(sheet)) {
    sheet.problems.at(assessment, 'assessment-without-decision');
  }
}

/** A refusal may be followed by an assessment after mediation or appeal. */
function wasChallenged({ request }: RequestSheet): boolean {
  return isFlagged(request, 'RequestMediation') || isFlagged(request, 'RequestTribunal');
}
