import type { Database, PostedEvent, Tx } from '#libs/platform';
import type { Client } from 'pg';
import type { Consumer, Outcome, Post } from '../../apps/worker/src/post-room/consumer.js';
import { PostgresPost } from '../../apps/worker/src/post-room/postgres-post.js';
import { takeWithEffect } from '../../apps/worker/src/post-room/take-delivery.js';

/** The event that is posted, and the three who are owed it. */
export const measuredEvent = {
  type: 'day-set',
  version: 1,
  caseId: null,
  caseVersion: null,
  data: {},
};
export const hearing = ['sweep', 'breach-risk', 'alerts'] as const;
export const atOnce = 500;

/** The effect of each consumer: one row for each event, that may be written twice. */
export async function makeEffectTable(owner: Client): Promise<void> {
  await owner.query(`create table if not exists measured_effect (
    authority_id integer, consumer text, event_id uuid, primary key (authority_id, consumer, event_id))`);
  await owner.query('grant select, insert on measured_effect to ehc_tenant');
  await owner.query('truncate measured_effect, outbox_event cascade');
}

/** Has its effect in one batched insert, and says of which events it has been had for good. */
export class MeasuredConsumer implements Consumer {
  readonly atOnce = atOnce;
  private readonly desk: PostgresPost;

  constructor(
    readonly name: string,
    database: Database,
    private readonly had: (events: readonly PostedEvent[]) => void,
  ) {
    this.desk = new PostgresPost(database);
  }

  async consume(authority: number, { eventIds }: Post): Promise<Outcome> {
    let taken: readonly PostedEvent[] = [];
    const addressee = { consumer: this.name, authority, eventIds };
    const outcome = await takeWithEffect(this.desk, addressee, async (tx, events) => {
      taken = events;
      await this.effect(tx, events);
    });
    this.had(taken);
    return outcome;
  }

  private async effect(tx: Tx, events: readonly PostedEvent[]): Promise<void> {
    await tx.change(
      `insert into measured_effect (authority_id, consumer, event_id)
       select ?, ?, value::uuid from jsonb_array_elements_text(?::jsonb) on conflict do nothing`,
      [tx.authority, this.name, JSON.stringify(events.map(({ id }) => id))],
    );
  }
}
