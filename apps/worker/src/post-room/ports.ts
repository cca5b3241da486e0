import type { Due, FailedDelivery, Owed, PostedEvent } from '#libs/platform';

/** What is owed and what became of it: the rows of the outbox as relay and drain see them. */
export interface OwedPost {
  /** Which consumers are owed something. */
  consumersOwed(due: Due): Promise<readonly string[]>;
  nextOwed(consumer: string, due: Due, most: number): Promise<readonly Owed[]>;
  /** Owed later, and no failure. */
  putOff(owed: Owed, consumer: string, until: string): Promise<void>;
  noteFailure(
    authority: number,
    failed: FailedDelivery,
    now: string,
    laterAfter: (attempts: number) => string,
  ): Promise<void>;
  /** Events that nobody is owed any more leave the outbox. */
  forget(authority: number, eventIds: readonly string[]): Promise<void>;
}

/** Where a consumer takes its post. What it takes is taken for good when the work's transaction is. */
export interface Desk<Transaction> {
  inAuthority<T>(authority: number, work: (tx: Transaction) => Promise<T>): Promise<T>;
  take(
    tx: Transaction,
    consumer: string,
    eventIds: readonly string[],
  ): Promise<readonly PostedEvent[]>;
  /** The events themselves, for an effect that has many transactions and takes delivery in the last. */
  peek(tx: Transaction, eventIds: readonly string[]): Promise<readonly PostedEvent[]>;
}

/** Tells a consumer that it is owed something. May be lost, doubled or late. */
export interface Hints {
  catchUp(consumer: string): Promise<void>;
}

/** The schedule of the sweep, which lives in the queue and may be lost with it. */
export interface SweepWatch {
  isOverdue(last: { readonly since: string; readonly until: string }): Promise<boolean>;
  askForSweep(): Promise<void>;
}

/** What the post room asks of the clock. */
export interface Clock {
  now(): string;
  inSeconds(seconds: number): string;
}

/** Does something once, after so many milliseconds; the answer calls it off. */
export type Timer = (milliseconds: number, work: () => void) => () => void;

/** Where trouble is told. */
export interface Log {
  error(about: object, words: string): void;
  warn(about: object, words: string): void;
}
