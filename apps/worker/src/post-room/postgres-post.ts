import {
  consumers,
  consumersOwed,
  forgetDelivered,
  forgetEveryDelivered,
  isSweepOverdue,
  authoritiesToSweep,
  nextOwed,
  noteFailure,
  peekDelivery,
  putOff,
  takeDelivery,
  type Database,
  type Due,
  type FailedDelivery,
  type HintQueue,
  type Owed,
  type PostedEvent,
  type Tx,
} from '#libs/platform';
import type { Desk, OwedPost, SweepWatch } from './ports.js';

/** The rows of the outbox in PostgreSQL. */
export class PostgresPost implements OwedPost, Desk<Tx> {
  constructor(private readonly database: Database) {}

  async consumersOwed(due: Due): Promise<string[]> {
    return this.database.inPostRoom((tx) => consumersOwed(tx, consumers, due));
  }

  async nextOwed(consumer: string, due: Due, most: number): Promise<Owed[]> {
    return this.database.inPostRoom((tx) => nextOwed(tx, consumer, due, most));
  }

  async putOff({ authority, eventId }: Owed, consumer: string, until: string): Promise<void> {
    await this.inAuthority(authority, (tx) => putOff(tx, { consumer, eventId }, until));
  }

  async noteFailure(
    authority: number,
    failed: FailedDelivery,
    now: string,
    laterAfter: (attempts: number) => string,
  ): Promise<void> {
    await this.inAuthority(authority, (tx) => noteFailure(tx, failed, now, laterAfter));
  }

  async forget(authority: number, eventIds: readonly string[]): Promise<void> {
    await this.inAuthority(authority, (tx) => forgetDelivered(tx, eventIds));
  }

  /** Everything that a process left which ended between a receipt and forgetting. */
  async forgetEvery(): Promise<void> {
    for (const authority of await this.authorities()) {
      await this.inAuthority(authority, forgetEveryDelivered);
    }
  }

  /** Every authority that there is. */
  async authorities(): Promise<number[]> {
    return this.database.inPostRoom(authoritiesToSweep);
  }

  async inAuthority<T>(authority: number, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.inAuthority(authority, work);
  }

  async take(tx: Tx, consumer: string, eventIds: readonly string[]): Promise<PostedEvent[]> {
    return takeDelivery(tx, consumer, eventIds);
  }

  async peek(tx: Tx, eventIds: readonly string[]): Promise<PostedEvent[]> {
    return peekDelivery(tx, eventIds);
  }
}

/** The sweep as the rows say it was done, and the queue that asks for it. */
export class PostgresSweepWatch implements SweepWatch {
  constructor(
    private readonly database: Database,
    private readonly queue: HintQueue,
  ) {}

  async isOverdue(last: { since: string; until: string }): Promise<boolean> {
    return this.database.inPostRoom((tx) => isSweepOverdue(tx, last));
  }

  async askForSweep(): Promise<void> {
    await this.queue.keepSweeping();
    await this.queue.sweep();
  }
}
