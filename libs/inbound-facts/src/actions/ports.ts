import type { Refusal } from '#libs/lifecycle-kernel';
import type { Tx } from '#libs/platform';
import type { KeptSource } from './event-source.js';
import type { ReceivedFact, Receipt, StoredFact } from './received-fact.js';

/** What was decided about a fact. */
export interface Verdict {
  readonly id: string;
  readonly refusal: Refusal | null;
}

/** Where facts from outside are kept. */
export interface FactStore {
  /** Keeps each fact once; one told otherwise before is kept beside it as conflicting. */
  keep(tx: Tx, facts: readonly ReceivedFact[], by: string, at: string): Promise<Receipt[]>;
  byIds(tx: Tx, ids: readonly string[]): Promise<StoredFact[]>;
  /** Every fact of these cases that hasn't been recorded: waiting ones, and refused ones to try again. */
  openOnes(tx: Tx, caseIds: readonly string[]): Promise<StoredFact[]>;
  /** Gives facts that had none their case; the ids of those facts. */
  giveCase(tx: Tx, subjects: ReadonlyMap<string, string>): Promise<string[]>;
  /** Refuses facts that still have no case. One that was given its case in between is left alone. */
  refuseOfNobody(tx: Tx, ids: readonly string[], refusal: Refusal, at: string): Promise<void>;
  /** Facts that were refused as nobody's, of somebody who is known by now. */
  whoseCaseIsKnown(tx: Tx): Promise<string[]>;
  /**
   * Facts that were refused as lying ahead, or as naming a day ahead, and whose days have all come:
   * put again, they can't be refused with the same code.
   */
  whoseDayHasCome(tx: Tx, today: string): Promise<string[]>;
  /** Facts that were refused because nothing took their type, of one of these types. */
  whoseTypeIsKnown(tx: Tx, types: readonly string[]): Promise<string[]>;
  settle(tx: Tx, verdicts: readonly Verdict[], at: string): Promise<void>;
}

/** What is needed to say whether a credential is right. */
export interface SourceInQuestion extends KeptSource {
  readonly digest: Buffer;
  readonly isFictitious: boolean;
}

/** Where it is kept who may tell facts. */
export interface SourceStore {
  byId(tx: Tx, id: string): Promise<SourceInQuestion | null>;
  all(tx: Tx): Promise<KeptSource[]>;
  authority(tx: Tx): Promise<{ readonly isFictitious: boolean } | null>;
  add(
    tx: Tx,
    source: Pick<SourceInQuestion, 'id' | 'source' | 'eventTypes' | 'digest' | 'addedAt'>,
  ): Promise<void>;
  /** Whether there was a credential to take back. */
  revoke(tx: Tx, source: string, at: string): Promise<boolean>;
}
