import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';

/** Rows of one transition as the service left them, by table: what the bare client writes for other cases. */
export type TransitionRows = Readonly<Record<TransitionTable, readonly Record<string, unknown>[]>>;

type TransitionTable = 'history_entry' | 'deadline' | 'process_state' | 'outbox_event' | 'delivery';

const upserts: Partial<Record<TransitionTable, string>> = {
  deadline: 'authority_id, case_id, rule, subject, starts_on',
  process_state: 'authority_id, case_id, process, subject',
};

/** Names of columns that are written anew when the row is there already. */
function changed(table: TransitionTable, columns: readonly string[]): string {
  const key = upserts[table];
  if (key === undefined) return '';
  const kept = ['id', ...key.split(', ')];
  const sets = columns.filter((name) => !kept.includes(name));
  return ` on conflict (${key}) do update set ${sets.map((name) => `${name} = excluded.${name}`).join(', ')}`;
}

/** The one statement of a bare client: every row of a transition, its values as parameters, and no more. */
export interface BareStatement {
  readonly text: string;
  valuesFor(caseId: string): unknown[];
}

/**
 * Writes the statement down from rows of one transition. `$1` is the case; ids of events are new for each.
 */
export function bareStatement(rows: TransitionRows, head: Buffer): BareStatement {
  const eventIds = rows.outbox_event.map(({ id }) => id);
  const makers: ((caseId: string, fresh: readonly string[]) => unknown)[] = [
    (caseId) => caseId,
    () => head,
  ];
  const parameter = (name: string, value: unknown): string => {
    const place = eventIds.indexOf(value);
    if (name === 'case_id') return '$1';
    if (place >= 0) makers.push((_, fresh) => fresh[place]);
    else makers.push(() => (isJson(value) ? JSON.stringify(value) : value));
    return `$${String(makers.length)}`;
  };
  const parts = Object.entries(rows).map(([name, each]) => {
    const table = name as TransitionTable;
    const columns = Object.keys(each[0] ?? {}).filter(
      (column) => !(table === 'deadline' && column === 'id'),
    );
    const values = each.map(
      (row) => `(${columns.map((column) => parameter(column, row[column])).join(', ')})`,
    );
    return `${name} as (insert into ${insertInto(table, columns, values)}${changed(table, columns)})`;
  });
  const text = `with guarded as (
      update case_file set version = version + 1, history_head = $2, last_seq = last_seq + 1
      where authority_id = 999 and id = $1 and version = 1 returning id
    ), ${parts.join(', ')} select id from guarded`;
  return {
    text,
    valuesFor: (caseId) => {
      const fresh = eventIds.map(() => randomUUID());
      return makers.map((make) => make(caseId, fresh));
    },
  };
}

function insertInto(
  table: TransitionTable,
  columns: readonly string[],
  values: readonly string[],
): string {
  if (table !== 'deadline') return `${table} (${columns.join(', ')}) values ${values.join(', ')}`;
  const withIds = values.map((row) => row.replace('(', '(gen_random_uuid(), '));
  return `${table} (id, ${columns.join(', ')}) values ${withIds.join(', ')}`;
}

function isJson(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Buffer.isBuffer(value) &&
    !(value instanceof Date)
  );
}

/** Does a bare transition for each case, so many at once. */
export async function transitBare(
  pool: Pool,
  statement: BareStatement,
  caseIds: readonly string[],
  concurrency: number,
): Promise<void> {
  const left = [...caseIds];
  const one = async (): Promise<void> => {
    for (let caseId = left.pop(); caseId !== undefined; caseId = left.pop()) {
      const query = {
        name: 'bare-transition',
        text: statement.text,
        values: statement.valuesFor(caseId),
      };
      const { rowCount } = await pool.query(query);
      if (rowCount !== 1) throw new Error('The bare client changed no case.');
    }
  };
  await Promise.all(Array.from({ length: concurrency }, one));
}
