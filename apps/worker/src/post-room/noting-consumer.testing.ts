import { Outbox, type Database } from '#libs/platform';
import type { TestDatabase } from '../../../../test/support/test-database.js';
import type { Consumer } from './consumer.js';
import type { SetClock } from './delivering.testing.js';
import { PostgresPost } from './postgres-post.js';
import { takeWithEffect } from './take-delivery.js';

/** Posts so many files that were received, each with its place. */
export async function postSome(
  { database }: TestDatabase,
  clock: SetClock,
  count: number,
  authority = 999,
): Promise<void> {
  const outbox = new Outbox(clock);
  const about = { type: 'file-received', version: 1, caseId: null, caseVersion: null };
  const events = Array.from({ length: count }, (_, place) => ({ ...about, data: { place } }));
  await database.inAuthority(authority, (tx) => outbox.post(tx, events));
}

/** A consumer whose effect is to note which piece it was given, in the transaction of its receipt. */
export class NotingConsumer implements Consumer {
  readonly name = 'imports';
  readonly atOnce = 4;
  readonly noted: string[] = [];
  failing: (place: unknown) => Error | null = () => null;

  constructor(private readonly database: Database) {}

  async consume(authority: number, { eventIds }: { eventIds: readonly string[] }) {
    const places: string[] = [];
    const addressee = { consumer: this.name, authority, eventIds };
    const desk = new PostgresPost(this.database);
    const outcome = await takeWithEffect(desk, addressee, async (_tx, events) => {
      for (const { data } of events) {
        const failure = this.failing(data['place']);
        if (failure !== null) throw failure;
        places.push(`${authority}/${String(data['place'])}`);
      }
    });
    this.noted.push(...places);
    return outcome;
  }
}
