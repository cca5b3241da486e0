import type { Tx } from '#libs/platform';

export type ImportKind = 'sen2' | 'facts';

/** A file that was given to us. */
export interface ImportRun {
  readonly id: string;
  readonly kind: ImportKind;
  readonly asAt: string | null;
  readonly receivedBy: string;
  readonly receivedAt: string;
  readonly sizeInBytes: number;
  /** `receiving` and never more: the sender went away in the middle. */
  readonly state: 'receiving' | 'received' | 'reading' | 'read' | 'unreadable';
  readonly personsRead: number;
  readonly factsRead: number;
  readonly problemsFound: number;
  /** Why it could not be read, as a sentence. */
  readonly failure: string | null;
  readonly finishedAt: string | null;
}

/** Something in a file that someone should look at. */
export interface ImportProblem {
  readonly personNumber: number | null;
  readonly line: number | null;
  readonly path: string | null;
  readonly code: string;
  readonly message: string;
  readonly value: string | null;
  readonly caseId: string | null;
}

/** What one step of reading found. */
export interface ReadSoFar {
  readonly persons: number;
  readonly facts: number;
  readonly problems: readonly ImportProblem[];
}

/** Where files and what was found in them are kept. */
export interface ImportStore {
  begin(
    tx: Tx,
    run: Pick<ImportRun, 'id' | 'kind' | 'asAt' | 'receivedBy' | 'receivedAt'>,
  ): Promise<void>;
  addChunk(tx: Tx, importId: string, seq: number, bytes: Uint8Array): Promise<void>;
  complete(tx: Tx, importId: string, file: { digest: string; sizeInBytes: number }): Promise<void>;
  /** Whether the same file was read before with the same day. */
  isKnown(tx: Tx, importId: string): Promise<boolean>;
  /** Keeps other readers away until the transaction ends; false when another has it. */
  holdForReading(tx: Tx, importId: string): Promise<boolean>;
  /** Ends uploads that began before that instant and never became whole. */
  endBrokenOff(tx: Tx, before: string, failure: string, at: string): Promise<void>;
  run(tx: Tx, importId: string): Promise<ImportRun | null>;
  chunk(tx: Tx, importId: string, seq: number): Promise<Uint8Array | null>;
  /** Begins the reading anew: what an earlier, broken reading noted is noted again. */
  startReading(tx: Tx, importId: string): Promise<void>;
  add(tx: Tx, importId: string, found: ReadSoFar): Promise<void>;
  finish(tx: Tx, importId: string, failure: string | null, at: string): Promise<void>;
}
