import type { CaseProcess } from '#libs/casefile';
import { assessmentRuns, isOfNeedsAssessment, stateOn } from './lifecycle/assessment-runs.js';
import { decideNeedsAssessment } from './lifecycle/decide-needs-assessment.js';
import { needsAssessment } from './lifecycle/needs-assessment.lifecycle.js';
import { keepAssessments } from './storage/needs-assessment.store.js';

/** The needs assessment as the casefile runs it. */
export const needsAssessmentProcess: CaseProcess = {
  process: needsAssessment.process,
  limits: ['needs-assessment', 'plan'],
  takes: isOfNeedsAssessment,
  decide: decideNeedsAssessment,
  stageOn: (events, day) =>
    assessmentRuns(events).length === 0 ? null : stateOn(events, day).name,
  keep: keepAssessments,
};
