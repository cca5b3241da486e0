import { detainedAssessment } from './detained/detained-assessment.process.js';
import { needsAssessment } from './needs-assessment/needs-assessment.process.js';

/** Every process whose running decides which events a limit looks at. */
export const processes = [needsAssessment, detainedAssessment] as const;

/** The code of a process. */
export type ProcessCode = (typeof processes)[number]['code'];
