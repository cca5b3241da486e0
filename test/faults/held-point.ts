import { waitUntil } from '#libs/platform';
import type { RunningSystem } from '../support/running-system.js';

/** Tables that are written to in the middle of the transactions that an import is made of. */
export type WrittenTable =
  | 'import_chunk'
  | 'case_file'
  | 'inbound_fact'
  | 'history_entry'
  | 'deadline'
  | 'outbox_event'
  | 'breach_risk_limit';

const waiting = `select count(*)::integer as number from pg_locks
  where not granted and relation = $1::regclass`;

/**
 * Does something while a process of the service stands still in the middle of a transaction, about
 * to write to a table. It stands there because the table is held; nobody who doesn't come by is
 * waited for longer than a minute. What must come by is set going once the table is held.
 */
export async function whileWriting(
  system: RunningSystem,
  table: WrittenTable,
  act: () => Promise<void>,
  onceHeld: () => void = () => undefined,
): Promise<void> {
  const holder = await system.connectAsOwner();
  try {
    await holder.query('begin');
    await holder.query(`lock table ${table} in share row exclusive mode`);
    onceHeld();
    const isStanding = async (): Promise<boolean> => {
      const { rows } = await holder.query<{ number: number }>(waiting, [table]);
      return (rows[0]?.number ?? 0) > 0;
    };
    if (!(await waitUntil(isStanding, { withinMs: 60_000 }))) {
      throw new Error(`Nobody was about to write to ${table}.`);
    }
    await act();
  } finally {
    // The connection is gone already where the database was killed.
    await holder.end().catch(() => undefined);
  }
}
