import { needsAssessment } from './needs-assessment/needs-assessment.process.js';

/** Every process whose running decides which events a limit looks at. */
export const processes = [needsAssessment] as const;

/** The code of a process. */
export type ProcessCode = (typeof processes)[number]['code'];
