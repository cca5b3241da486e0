import type { PostRow, Tx } from '#libs/platform';
import type { CaseCount } from '../record/case-count.js';
import type { ProcessState } from '../record/case-process.js';
import type { CaseRecord, DeadlineRow, HistoryLine } from '../record/case-record.js';
import type { Difference } from '../record/difference.js';
import type { ShownAs } from './authority-day.js';

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

/** What an act leaves behind, all of it in one statement. */
export interface CaseChange {
  readonly before: CaseRecord;
  readonly lines: readonly HistoryLine[];
  readonly limits: Difference<DeadlineRow>;
  readonly states: Difference<ProcessState>;
  /** What others hear of it, as the outbox takes it. */
  readonly post: readonly PostRow[];
  readonly today: string;
  readonly recordedAt: string;
}

/** Where cases are kept. */
export interface CaseStore {
  load(tx: Tx, caseId: string): Promise<CaseRecord & { readonly shownAs: ShownAs }>;
  /** Holds the case until the transaction ends: for an act that reads more than the case. */
  hold(tx: Tx, caseId: string): Promise<void>;
  /** Whether a person has recorded something in the case after that version. */
  isChangedByPerson(tx: Tx, caseId: string, after: number): Promise<boolean>;
  /** Saves under a version guard: the transaction ends with {@link StaleCaseError} when someone else was first. */
  save(tx: Tx, change: CaseChange): void;
  open(tx: Tx, persons: readonly PersonDetails[], openedAt: string): Promise<OpenedCase[]>;
  /** Case ids by `upn:…` or case reference; a subject that isn't known has no entry. */
  find(tx: Tx, subjects: readonly string[]): Promise<Map<string, string>>;
  /** The next cases whose limits were counted with another law or never, in the order of their ids. */
  countedOtherwise(tx: Tx, after: string | null, most: number): Promise<CaseToCount[]>;
  /** Holds those of the cases that nobody else holds, and whose limits are still counted otherwise. */
  holdCountedOtherwise(tx: Tx, caseIds: readonly string[]): Promise<string[]>;
  /** Makes this all that is kept of a case beside its history, as the law counts it now; its version stays. */
  saveCount(
    tx: Tx,
    at: Pick<CaseRecord, 'caseId' | 'version'>,
    count: Partial<CaseCount>,
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
  readonly startsOn: string;
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
