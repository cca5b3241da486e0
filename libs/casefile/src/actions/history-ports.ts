import type { HashedEntry, Tx } from '#libs/platform';

/** The history of one case as it lies in the database, with what the case itself knows of its end. */
export interface CaseChain {
  readonly caseId: string;
  readonly reference: string;
  readonly lastSeq: number;
  /** The hash of its last entry in hexadecimal digits; null: it has none. */
  readonly head: string | null;
  readonly entries: readonly KeptEntry[];
}

export interface KeptEntry {
  readonly entry: HashedEntry;
  readonly hash: string | null;
  readonly text: KeptText | null;
}

/** The free text of an entry: salt and words, or when and why both were erased. */
export interface KeptText {
  readonly salt: Buffer | null;
  readonly words: string | null;
  readonly erasedAt: string | null;
  readonly erasedBecause: string | null;
}

/** How far the history of a case went, and the hash of its last entry then. */
export interface SealedHead {
  readonly caseId: string;
  readonly reference: string;
  readonly seq: number;
  readonly head: string;
}

/** What stands now where a head was sealed. */
export interface EntryNow {
  /** In hexadecimal digits; null: there is no such entry. */
  readonly hash: string | null;
  /** Of its case; null: the case is gone. */
  readonly reference: string | null;
}

/** The day of a seal, and a digest of all that it says. */
export interface SealMark {
  readonly day: string;
  readonly digest: string;
}

/** What is kept outside the database: the heads of one authority's cases that changed since the seal before. */
export interface Seal {
  readonly authority: number;
  readonly day: string;
  readonly sealedAt: string;
  readonly previous: SealMark | null;
  readonly heads: readonly SealedHead[];
}

/** The histories of cases, as they are checked and sealed. */
export interface HistoryChains {
  /** The next cases in the order of their ids, each as it stood at one moment. */
  next(tx: Tx, after: string | null): Promise<CaseChain[]>;
  /** Cases that have a history and nothing else. */
  strays(tx: Tx): Promise<string[]>;
  /** What stands now at each of these points, in their order. */
  entriesAt(tx: Tx, points: readonly SealedHead[]): Promise<EntryNow[]>;
  /** The head of every case that has a history, all of them as they stood at one moment. */
  heads(tx: Tx): Promise<SealedHead[]>;
  /** The last seal that was written, as the database knows it. */
  lastSeal(tx: Tx): Promise<SealMark | null>;
  /** The same; nobody else seals this authority until the transaction ends. */
  holdLastSeal(tx: Tx): Promise<SealMark | null>;
  noteSeal(tx: Tx, seal: SealMark): Promise<void>;
}

/** Where seals are kept: a place outside the database in which nothing is ever changed. */
export interface Seals {
  /** Authorities that have a seal. */
  authorities(): Promise<number[]>;
  /** The days of the seals of an authority, the first one first. */
  days(authority: number): Promise<string[]>;
  /** Throws {@link DamagedSealError} when it isn't whole. */
  read(authority: number, day: string): Promise<Seal>;
  /** The digest of what is written there, whole or not. */
  digest(authority: number, day: string): Promise<string>;
  /** Writes a seal whole or not at all; one that stands there already stays. Its mark, whoever wrote it. */
  write(seal: Seal): Promise<SealMark>;
}

/** A seal that can't be read as it was written. */
export class DamagedSealError extends Error {
  override name = 'DamagedSealError';
}
