import { adviceRequestProcess } from '#libs/advice-requests';
import { annualReviewProcess } from '#libs/annual-review';
import type { CaseProcess } from '#libs/casefile';
import { furtherProcesses } from '#libs/further-processes';
import { needsAssessmentProcess } from '#libs/needs-assessment';

/**
 * Every process that a case can be in. Web, worker and commands all work with this one list: a case
 * saved without one of them would lose what that process keeps. Each kind of event is put to the
 * first that takes it, and heard by all: each works out where it stands from the whole history.
 */
export const processes: readonly CaseProcess[] = [
  needsAssessmentProcess,
  adviceRequestProcess,
  annualReviewProcess,
  ...furtherProcesses,
];
