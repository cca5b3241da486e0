import { randomUUID } from 'node:crypto';
import type { SystemClock } from '../clock/system-clock.js';
import type { Tx } from '../database/tx.js';
import { hearers } from './hearers.js';

/** Something that happened, as other rooms hear of it: ids, codes and dates, never a name. */
export interface OutboxEvent {
  readonly type: string;
  readonly version: number;
  readonly caseId: string | null;
  readonly caseVersion: number | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A stored event, as a consumer takes it up. */
export interface PostedEvent extends OutboxEvent {
  readonly id: string;
}

/**
 * Writes events with one delivery row for each consumer, in the transaction of what happened.
 * An event that nobody hears is in the history, and not here.
 */
export class Outbox {
  constructor(private readonly clock: SystemClock) {}

  async post(tx: Tx, events: readonly OutboxEvent[]): Promise<void> {
    const heard = events.filter((event) => (hearers[event.type] ?? []).length > 0);
    if (heard.length === 0) return;
    // Post is due by the machine's clock, whatever day a fictitious authority is shown as at.
    const postedAt = this.clock.now();
    const rows = heard.map((event) => ({
      id: randomUUID(),
      type: event.type,
      event_version: event.version,
      case_id: event.caseId,
      case_version: event.caseVersion,
      data: event.data,
      consumers: hearers[event.type] ?? [],
    }));
    await tx.change(
      `with posted as (
         select * from jsonb_to_recordset(?::jsonb) as e (id uuid, type text, event_version integer,
           case_id uuid, case_version integer, data jsonb, consumers jsonb)
       ), event as (
         insert into outbox_event (authority_id, id, type, event_version, case_id, case_version, data, recorded_at)
         select ?, id, type, event_version, case_id, case_version, data, ? from posted
       )
       insert into delivery (authority_id, event_id, consumer, not_before)
       select ?, id, consumer, ?
       from posted, jsonb_array_elements_text(consumers) as consumer`,
      [JSON.stringify(rows), tx.authority, postedAt, tx.authority, postedAt],
    );
  }
}
