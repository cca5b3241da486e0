import type { Tx } from '../database/tx.js';

/** A delivery that failed too often and waits for a person. */
export interface DeadLetter {
  readonly consumer: string;
  readonly eventType: string;
  readonly caseId: string | null;
  readonly failure: string;
  readonly deadAt: string;
}

/** How many dead letters a page shows at most. */
export const mostDeadLetters = 200;

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
