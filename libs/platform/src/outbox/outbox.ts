import { randomUUID } from 'node:crypto';
import type { SystemClock } from '../clock/system-clock.js';
import type { Tx } from '../database/tx.js';
import { traceParent } from '../tracing/traced.js';
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

/** One event and the consumers that are owed it. */
export interface PostRow {
  readonly authority: number;
  readonly id: string;
  readonly type: string;
  readonly event_version: number;
  readonly case_id: string | null;
  readonly case_version: number | null;
  readonly data: OutboxEvent['data'];
  readonly consumers: readonly string[];
  readonly at: string;
  readonly trace_parent: string | null;
}

/**
 * What posts the events of one JSON parameter, for a statement that has more to do. `guard` names a table
 * expression with one row, or none: then nothing is posted.
 */
export function posting(parameter: string, guard?: string): string {
  const guarded = guard === undefined ? '' : `, ${guard}`;
  return `posted as (
      select p.* from jsonb_to_recordset(${parameter}::jsonb) as p (authority integer, id uuid, type text,
        event_version integer, case_id uuid, case_version integer, data jsonb, consumers jsonb, at timestamptz,
        trace_parent text)${guarded}
    ), event as (
      insert into outbox_event (authority_id, id, type, event_version, case_id, case_version, data, recorded_at, trace_parent)
      select authority, id, type, event_version, case_id, case_version, data, at, trace_parent from posted
    ), owed as (
      insert into delivery (authority_id, event_id, consumer, not_before)
      select authority, id, consumer, at from posted, jsonb_array_elements_text(consumers) as consumer
    )`;
}

/**
 * Writes events with one delivery row for each consumer, in the transaction of what happened.
 * An event that nobody hears is in the history, and not here.
 */
export class Outbox {
  constructor(private readonly clock: SystemClock) {}

  async post(tx: Tx, events: readonly OutboxEvent[]): Promise<void> {
    const post = this.postOf(tx, events);
    if (post.length === 0) return;
    await tx.rows(`with ${posting('$1')} select 1`, [JSON.stringify(post)]);
  }

  /** The rows that {@link posting} asks for, as JSON; an event that nobody hears has none. */
  postOf({ authority }: Pick<Tx, 'authority'>, events: readonly OutboxEvent[]): PostRow[] {
    // Post is due by the machine's clock, whatever day a fictitious authority is shown as at.
    const at = this.clock.now();
    const trace_parent = traceParent();
    return events.flatMap((event) => {
      const consumers = hearers[event.type] ?? [];
      if (consumers.length === 0) return [];
      const { type, version: event_version, caseId: case_id, caseVersion: case_version } = event;
      const { data } = event;
      const id = randomUUID();
      const about = { type, event_version, case_id, case_version, data };
      return [{ authority, id, ...about, consumers, at, trace_parent }];
    });
  }
}
