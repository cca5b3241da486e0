import type { Tx } from '../database/tx.js';
import type { PostedEvent } from './outbox.js';

/** One piece of post that a consumer is owed. */
export interface Owed {
  readonly authority: number;
  readonly eventId: string;
}

/** A delivery that failed too often and waits for a person. */
export interface DeadLetter {
  readonly consumer: string;
  readonly eventType: string;
  readonly caseId: string | null;
  readonly failure: string;
  readonly deadAt: string;
}

const attemptsBeforeDead = 8;

/** How many dead letters a page shows at most. */
export const mostDeadLetters = 200;

/** Which consumers are owed something now, over all authorities. Run in the post room. */
export async function consumersOwed(tx: Tx, now: string): Promise<string[]> {
  const rows = await tx.rows<{ consumer: string }>(
    `select distinct consumer from delivery where dead_at is null and not_before <= ?`,
    [now],
  );
  return rows.map((row) => row.consumer);
}

/** The next pieces of post for a consumer, oldest first. Run in the post room. */
export async function nextOwed(
  tx: Tx,
  consumer: string,
  now: string,
  most: number,
): Promise<Owed[]> {
  return tx.rows<{ authority: number; eventId: string }>(
    `select authority_id as authority, event_id as "eventId" from delivery
     where consumer = ? and dead_at is null and not_before <= ?
     order by not_before limit ?`,
    [consumer, now, most],
  );
}

/**
 * Takes delivery: the rows go, in the transaction of the effect. Another process that holds the
 * same post makes this wait, and then gives back nothing.
 */
export async function takeDelivery(
  tx: Tx,
  consumer: string,
  eventIds: readonly string[],
): Promise<PostedEvent[]> {
  return tx.rows<PostedEvent>(
    `with taken as (
       delete from delivery where authority_id = ? and consumer = ? and dead_at is null
         and event_id in (select value::uuid from jsonb_array_elements_text(?::jsonb))
       returning event_id
     )
     select id, type, event_version as version, case_id as "caseId", case_version as "caseVersion", data
     from outbox_event join taken on taken.event_id = outbox_event.id
     where authority_id = ? order by recorded_at, id`,
    [tx.authority, consumer, JSON.stringify(eventIds), tx.authority],
  );
}

/** The events themselves, for an effect that has many transactions and takes delivery in the last. */
export async function peekDelivery(tx: Tx, eventIds: readonly string[]): Promise<PostedEvent[]> {
  return tx.rows<PostedEvent>(
    `select id, type, event_version as version, case_id as "caseId", case_version as "caseVersion", data
     from outbox_event where authority_id = ?
       and id in (select value::uuid from jsonb_array_elements_text(?::jsonb)) order by recorded_at, id`,
    [tx.authority, JSON.stringify(eventIds)],
  );
}

/** Events that nobody is owed any more leave the outbox. */
export async function forgetDelivered(tx: Tx, eventIds: readonly string[]): Promise<void> {
  // Two consumers that take the last two deliveries at once would each see the other's: one waits here.
  await tx.rows(
    `select 1 from outbox_event where authority_id = ?
       and id in (select value::uuid from jsonb_array_elements_text(?::jsonb)) order by id for update`,
    [tx.authority, JSON.stringify(eventIds)],
  );
  await tx.change(
    `delete from outbox_event e where authority_id = ?
       and id in (select value::uuid from jsonb_array_elements_text(?::jsonb))
       and not exists (select from delivery d where d.authority_id = e.authority_id and d.event_id = e.id)`,
    [tx.authority, JSON.stringify(eventIds)],
  );
}

/** Notes a failure: later again, or, after the last attempt, dead and shown to people. */
export async function noteFailure(
  tx: Tx,
  delivery: { consumer: string; eventId: string; failure: string },
  now: string,
  laterAfter: (attempts: number) => string,
): Promise<void> {
  const where = [tx.authority, delivery.eventId, delivery.consumer];
  const [row] = await tx.rows<{ attempts: number }>(
    `update delivery set attempts = attempts + 1, failure = ?
     where authority_id = ? and event_id = ? and consumer = ? returning attempts`,
    [delivery.failure, ...where],
  );
  if (row === undefined) return;
  const dead = row.attempts >= attemptsBeforeDead;
  await tx.change(
    `update delivery set not_before = ?, dead_at = ?
     where authority_id = ? and event_id = ? and consumer = ?`,
    [dead ? now : laterAfter(row.attempts), dead ? now : null, ...where],
  );
}

/** What failed for good, for the page where someone sees it. */
export async function deadLetters(tx: Tx): Promise<DeadLetter[]> {
  return tx.rows<DeadLetter>(
    `select d.consumer, e.type as "eventType", e.case_id as "caseId", d.failure,
       to_json(d.dead_at) #>> '{}' as "deadAt"
     from delivery d join outbox_event e on e.authority_id = d.authority_id and e.id = d.event_id
     where d.authority_id = ? and d.dead_at is not null order by d.dead_at limit ?`,
    [tx.authority, mostDeadLetters],
  );
}

/** What failed for good is owed again at once, with all its attempts before it. Says how much there was. */
export async function tryAgain(tx: Tx, now: string): Promise<number> {
  const again = await tx.rows(
    `update delivery set dead_at = null, attempts = 0, failure = null, not_before = ?
     where authority_id = ? and dead_at is not null returning event_id`,
    [now, tx.authority],
  );
  return again.length;
}
