import type { CaseProcess, KeptState } from '#libs/casefile';
import { stateAfter } from '#libs/lifecycle-kernel';
import type { LawEvent } from '#libs/statutory-rules';
import { assessmentRuns, isOfNeedsAssessment, stateOn } from './lifecycle/assessment-runs.js';
import { decideNeedsAssessment } from './lifecycle/decide-needs-assessment.js';
import { needsAssessment } from './lifecycle/needs-assessment.lifecycle.js';

/** The needs assessment as the casefile runs it. */
export const needsAssessmentProcess: CaseProcess = {
  process: needsAssessment.process,
  limits: ['needs-assessment', 'plan'],
  takes: isOfNeedsAssessment,
  decide: decideNeedsAssessment,
  stageOn: (events, day) =>
    assessmentRuns(events).length === 0 ? null : stateOn(events, day).name,
  statesAfter: (events) => assessmentRuns(events).map(keptState),
};

function keptState(run: { startedOn: string; events: readonly LawEvent[] }): KeptState {
  const { name, ...details } = stateAfter(needsAssessment, run.events);
  return { subject: run.startedOn, state: name, details };
}
