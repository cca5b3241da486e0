import type { Tx } from '../database/tx.js';
import type { PostedEvent } from './outbox.js';

/** One piece of post that a consumer is owed. */
export interface Owed {
  readonly authority: number;
  readonly eventId: string;
}

/**
 * What is owed now: post that is due, and post put off for longer than anyone puts it off. That was
 * put off by a clock which has been set back since, and would lie until that clock is there again.
 */
export interface Due {
  readonly now: string;
  /** Later than any post may be put off. */
  readonly beyond: string;
}

/** A piece of post that could not be taken up. */
export interface FailedDelivery {
  readonly consumer: string;
  readonly eventId: string;
  /** What kind of failure, without any of its words. */
  readonly failure: string;
  /** It will never be taken up as it is: dead at once. */
  readonly isHopeless: boolean;
}

const attemptsBeforeDead = 8;

/**
 * Which of these consumers are owed something now, over all authorities. One look into the index for
 * each, however much is owed. Run in the post room.
 */
export async function consumersOwed(
  tx: Tx,
  consumers: readonly string[],
  { now, beyond }: Due,
): Promise<string[]> {
  const rows = await tx.rows<{ consumer: string }>(
    `select consumer from jsonb_array_elements_text(?::jsonb) as asked (consumer)
     where (select true from delivery where consumer = asked.consumer and dead_at is null
         and not_before <= ? order by not_before limit 1)
       or (select true from delivery where consumer = asked.consumer and dead_at is null
         and not_before > ? order by not_before limit 1)`,
    [JSON.stringify(consumers), now, beyond],
  );
  return rows.map((row) => row.consumer);
}

/** The next pieces of post for a consumer, oldest first. Run in the post room. */
export async function nextOwed(
  tx: Tx,
  consumer: string,
  { now, beyond }: Due,
  most: number,
): Promise<Owed[]> {
  return tx.rows<{ authority: number; eventId: string }>(
    `(select authority_id as authority, event_id as "eventId" from delivery
      where consumer = ? and dead_at is null and not_before <= ? order by not_before limit ?)
     union all
     (select authority_id, event_id from delivery
      where consumer = ? and dead_at is null and not_before > ? order by not_before limit ?)
     limit ?`,
    [consumer, now, most, consumer, beyond, most, most],
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

/**
 * Events that nobody is owed any more leave the outbox. Run after the receipt is committed, never in
 * its transaction: two consumers that take the last two deliveries at once would each still see the
 * other's. After the commit no lock is needed, as whoever commits last sees none.
 */
export async function forgetDelivered(tx: Tx, eventIds: readonly string[]): Promise<void> {
  await tx.change(
    `delete from outbox_event e where authority_id = ?
       and id in (select value::uuid from jsonb_array_elements_text(?::jsonb))
       and not exists (select from delivery d where d.authority_id = e.authority_id and d.event_id = e.id)`,
    [tx.authority, JSON.stringify(eventIds)],
  );
}

/** The same for all of an authority: what a process left that ended between receipt and forgetting. */
export async function forgetEveryDelivered(tx: Tx): Promise<number> {
  return tx.change(
    `delete from outbox_event e where authority_id = ?
       and not exists (select from delivery d where d.authority_id = e.authority_id and d.event_id = e.id)`,
    [tx.authority],
  );
}

/** Puts a piece of post off: nothing is wrong with it, and it counts as no failure. */
export async function putOff(
  tx: Tx,
  { consumer, eventId }: { consumer: string; eventId: string },
  until: string,
): Promise<void> {
  await tx.change(
    `update delivery set not_before = ?
     where authority_id = ? and event_id = ? and consumer = ? and dead_at is null`,
    [until, tx.authority, eventId, consumer],
  );
}

/** Notes a failure: later again, or, when it is hopeless or was the last attempt, dead and shown to people. */
export async function noteFailure(
  tx: Tx,
  { consumer, eventId, failure, isHopeless }: FailedDelivery,
  now: string,
  laterAfter: (attempts: number) => string,
): Promise<void> {
  const where = [tx.authority, eventId, consumer];
  const [row] = await tx.rows<{ attempts: number }>(
    `update delivery set attempts = attempts + 1, failure = ?
     where authority_id = ? and event_id = ? and consumer = ? and dead_at is null returning attempts`,
    [failure, ...where],
  );
  if (row === undefined) return;
  const dead = isHopeless || row.attempts >= attemptsBeforeDead;
  await tx.change(
    `update delivery set not_before = ?, dead_at = ?
     where authority_id = ? and event_id = ? and consumer = ?`,
    [dead ? now : laterAfter(row.attempts), dead ? now : null, ...where],
  );
}
