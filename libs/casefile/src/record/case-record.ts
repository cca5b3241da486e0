import type { CaseDetails, DeadlineFacts, LawEvent } from '#libs/statutory-rules';

/** What else than the history decides the limits of a case: the date of birth, where it is known. */
export type LimitDetails = Pick<CaseDetails, 'person' | 'settings'>;

/** A case as an act finds it: its version and all that is known to have happened. */
export interface CaseRecord {
  readonly caseId: string;
  readonly reference: string;
  readonly version: number;
  readonly lastSeq: number;
  readonly events: readonly LawEvent[];
  readonly details: LimitDetails;
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
