import type { Tx } from '../database/tx.js';

/** Which traces some events of an authority come from, each once. Run in the post room. */
export async function traceParentsOf(
  tx: Tx,
  authority: number,
  eventIds: readonly string[],
): Promise<string[]> {
  const rows = await tx.rows<{ traceParent: string }>(
    `select distinct trace_parent as "traceParent" from outbox_event
     where authority_id = ? and trace_parent is not null
       and id in (select value::uuid from jsonb_array_elements_text(?::jsonb))`,
    [authority, JSON.stringify(eventIds)],
  );
  return rows.map(({ traceParent }) => traceParent);
}

/** The trace that the oldest post of a consumer comes from, if any. Run in the post room. */
export async function oldestTraceParent(tx: Tx, consumer: string): Promise<string | null> {
  const [row] = await tx.rows<{ traceParent: string | null }>(
    `select trace_parent as "traceParent" from delivery d
     join outbox_event e on e.authority_id = d.authority_id and e.id = d.event_id
     where d.consumer = ? and d.dead_at is null order by d.not_before limit 1`,
    [consumer],
  );
  return row?.traceParent ?? null;
}
