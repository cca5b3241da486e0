import type { Tx } from '../database/tx.js';

/** Every authority whose limits are swept. Run in the post room. */
export async function authoritiesToSweep(tx: Tx): Promise<number[]> {
  const rows = await tx.rows<{ id: number }>(
    `select authority_id as id from sweep_schedule order by authority_id`,
  );
  return rows.map(({ id }) => id);
}

/**
 * Whether some authority was last swept before an instant, or never, or at one that is yet to come: the
 * clock has been set back since. Run in the post room.
 */
export async function isSweepOverdue(
  tx: Tx,
  { since, until }: { readonly since: string; readonly until: string },
): Promise<boolean> {
  const late = await tx.rows(
    `select authority_id from sweep_schedule
     where swept_at is null or swept_at < ? or swept_at > ? limit 1`,
    [since, until],
  );
  return late.length > 0;
}

/** Notes that an authority's limits have been swept as at a day. */
export async function noteSwept(
  tx: Tx,
  day: { readonly today: string; readonly now: string },
): Promise<void> {
  await tx.change(`update sweep_schedule set swept_on = ?, swept_at = ? where authority_id = ?`, [
    day.today,
    day.now,
    tx.authority,
  ]);
}
