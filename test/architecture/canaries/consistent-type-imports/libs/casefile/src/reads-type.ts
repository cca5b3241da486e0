import { CaseReference } from './case-reference.js'; // breaks

export type Reads = CaseReference;
