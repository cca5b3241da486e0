import type { Tx } from '#libs/platform';
import type { CaseRecord, DeadlineRow, HistoryLine } from '../record/case-record.js';

/** The child or young person behind a case, as far as a return says. */
export interface PersonDetails {
  readonly personKey: string;
  readonly surname: string | null;
  readonly forename: string | null;
  readonly birthDate: string | null;
  readonly sex: string | null;
  readonly upn: string | null;
  readonly uln: string | null;
  readonly asReturned: unknown;
}

export interface OpenedCase {
  readonly personKey: string;
  readonly caseId: string;
  readonly reference: string;
  readonly upn: string | null;
  readonly isNew: boolean;
}

/** What an act leaves behind, all of it in one transaction. */
export interface CaseChange {
  readonly before: CaseRecord;
  readonly lines: readonly HistoryLine[];
  readonly deadlines: readonly DeadlineRow[];
  readonly today: string;
  readonly recordedAt: string;
}

/** Where cases are kept. */
export interface CaseStore {
  load(tx: Tx, caseId: string): Promise<CaseRecord>;
  /** Holds the case until the transaction ends: for an act that reads more than the case. */
  hold(tx: Tx, caseId: string): Promise<void>;
  /** Saves under a version guard; throws {@link StaleCaseError} when someone else was first. */
  save(tx: Tx, change: CaseChange): Promise<void>;
  open(tx: Tx, persons: readonly PersonDetails[], openedAt: string): Promise<OpenedCase[]>;
  /** Case ids by `upn:…` or case reference; a subject that isn't known has no entry. */
  find(tx: Tx, subjects: readonly string[]): Promise<Map<string, string>>;
  /** The next cases whose limits were counted with another law or never, in the order of their ids. */
  countedOtherwise(tx: Tx, after: string | null, most: number): Promise<CaseToCount[]>;
  /** Holds those of the cases that nobody else holds, and whose limits are still counted otherwise. */
  holdCountedOtherwise(tx: Tx, caseIds: readonly string[]): Promise<string[]>;
  /** Makes these the limits of a case that is held, as the law counts them now; null: they stay as they are. */
  saveCount(
    tx: Tx,
    caseId: string,
    limits: readonly DeadlineRow[] | null,
    today: string,
  ): Promise<void>;
  /** Flags open limits that have passed; the cases that it concerns. */
  flagMissed(tx: Tx, today: string, most: number): Promise<FlaggedLimit[]>;
  /** Takes back flags of days that haven't come, after the clock was set back. */
  unflagAfter(tx: Tx, today: string): Promise<string[]>;
}

/** A case whose limits wait to be counted anew. */
export interface CaseToCount {
  readonly caseId: string;
  readonly reference: string;
}

export interface FlaggedLimit {
  readonly caseId: string;
  readonly caseVersion: number;
  readonly rule: string;
  readonly subject: string | null;
  readonly dueOn: string;
}

/** Someone else changed the case in between: load it and decide again. */
export class StaleCaseError extends Error {
  override name = 'StaleCaseError';
}

/** No case has this id in this authority. */
export class NoSuchCaseError extends Error {
  override name = 'NoSuchCaseError';
}
