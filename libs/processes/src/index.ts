import { adviceRequestProcess } from '#libs/advice-requests';
import type { CaseProcess } from '#libs/casefile';
import { needsAssessmentProcess } from '#libs/needs-assessment';

/**
 * Every process that a case can be in. Web, worker and commands all work with this one list: a case
 * saved without one of them would lose what that process keeps.
 */
export const processes: readonly CaseProcess[] = [needsAssessmentProcess, adviceRequestProcess];
