import type { CaseDetails, DeadlineFacts, LawEvent } from '#libs/statutory-rules';

/** What else than the history decides the limits of a case: the date of birth, where it is known. */
export type LimitDetails = Pick<CaseDetails, 'person' | 'settings'>;

/** How something came into the history: done here, told as done, or putting right what was told. */
export type EntryMode = 'act' | 'record' | 'correction' | 'retraction';

/** A case as an act finds it: its version and all that is known to have happened. */
export interface CaseRecord {
  readonly caseId: string;
  readonly reference: string;
  readonly version: number;
  readonly lastSeq: number;
  /** The hash of the last entry, in hexadecimal digits; null: there is none yet. */
  readonly head: string | null;
  /** The history, in the order in which it was recorded. */
  readonly entries: readonly HistoryEntry[];
  /** What happened, as far as is known: what was corrected is as it was put right. */
  readonly events: readonly LawEvent[];
  readonly details: LimitDetails;
  /** Whether its stored limits were counted with the law of this release. */
  readonly isCountedAnew: boolean;
}

/** One entry of the history, as far as an act looks at it. */
export interface HistoryEntry {
  readonly seq: number;
  readonly caseVersion: number;
  readonly mode: EntryMode;
  readonly event: LawEvent;
  readonly source: string;
  readonly correctsSeq: number | null;
}

/** One new line of the history. */
export interface HistoryLine {
  readonly process: string;
  readonly mode: EntryMode;
  readonly event: LawEvent;
  readonly recordedBy: string;
  readonly source: string;
  readonly factId: string | null;
  /** The entry that this one puts right. */
  readonly correctsSeq: number | null;
  /** Free words, kept apart from the history so that they can be erased: why something was corrected. */
  readonly text: string | null;
}

/** One deadline row: the law's facts, and where the case stands that owes it. */
export interface DeadlineRow extends DeadlineFacts {
  readonly process: string;
  readonly stage: string;
  readonly service: string | null;
}
