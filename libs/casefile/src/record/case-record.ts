import type { DeadlineFacts, LawEvent } from '#libs/statutory-rules';

/** A case as an act finds it: its version and all that is known to have happened. */
export interface CaseRecord {
  readonly caseId: string;
  readonly reference: string;
  readonly version: number;
  readonly lastSeq: number;
  readonly events: readonly LawEvent[];
}

/** One new line of the history. */
export interface HistoryLine {
  readonly process: string;
  readonly mode: 'act' | 'record';
  readonly event: LawEvent;
  readonly recordedBy: string;
  readonly source: string;
  readonly factId: string | null;
}

/** One deadline row: the law's facts, and where the case stands that owes it. */
export interface DeadlineRow extends DeadlineFacts {
  readonly process: string;
  readonly stage: string;
  readonly service: string | null;
}
