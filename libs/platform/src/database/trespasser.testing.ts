import type { Client } from 'pg';
import type { TableFacts } from './row-security.testing.js';

/** What came of a statement: its rows and how many it touched, or the code it was refused with. */
export type Outcome =
  | { readonly rows: readonly Record<string, unknown>[]; readonly changed: number }
  | { readonly code: string };

/** PostgreSQL says no: no right, or a row that the policy doesn't let through. */
export const noRight = '42501';

/** Whose rows they are that somebody else tries to get at. */
export const me = 998;
export const other = 999;

/**
 * Tries statements as one of the roles that work is done as, and takes each of them back. Open a
 * transaction on the connection before, and leave it open: changes of the tables that were made in it
 * are seen by what is tried.
 */
export class Trespasser {
  constructor(private readonly client: Client) {}

  /** As an authority, by plain SQL. */
  async asTenant(sql: string, authority: number = me): Promise<Outcome> {
    return this.attempt('ehc_tenant', `set local app.authority = '${String(authority)}'; ${sql}`);
  }

  /** As any role, in nobody's name. */
  async asRole(role: string, sql: string): Promise<Outcome> {
    return this.attempt(role, sql);
  }

  private async attempt(role: string, sql: string): Promise<Outcome> {
    await this.client.query('savepoint attempt');
    try {
      const result = await this.client.query<Record<string, unknown>>(
        `set local role ${role}; ${sql}`,
      );
      // Several statements in one text have one result each; the last is that of what was tried.
      const last = [result].flat().at(-1);
      return { rows: last?.rows ?? [], changed: last?.rowCount ?? 0 };
    } catch (error) {
      return { code: error instanceof Error && 'code' in error ? String(error.code) : 'none' };
    } finally {
      await this.client.query('rollback to savepoint attempt');
    }
  }
}

export const wasRefused = (outcome: Outcome, ...codes: string[]): boolean =>
  'code' in outcome && [noRight, ...codes].includes(outcome.code);

export const gotNothing = (outcome: Outcome): boolean =>
  'code' in outcome ? outcome.code === noRight : outcome.changed === 0;

export const say = (outcome: Outcome): string =>
  'code' in outcome
    ? outcome.code
    : `${String(outcome.changed)} row(s) ${JSON.stringify(outcome.rows.slice(0, 2))}`;

/** Who tries, and who knows what is there: the owner, in an open transaction as well. */
export interface Sides {
  readonly trespasser: Trespasser;
  readonly owner: Client;
}

/** Tries one table, and says in a few words what was got at; nothing when all is well. */
export type Check = (sides: Sides, table: TableFacts) => Promise<string[]>;

/** Tries statements in the name of one authority, and tells those that did more than they may. */
export async function eachTried(
  { trespasser }: Sides,
  statements: readonly string[],
  isWell: (outcome: Outcome) => boolean,
): Promise<string[]> {
  const faults: string[] = [];
  for (const sql of statements) {
    const outcome = await trespasser.asTenant(sql);
    if (!isWell(outcome)) faults.push(`${sql.slice(0, 120)}: ${say(outcome)}`);
  }
  return faults;
}

/** The column of a table that says whose a row is. */
export const keyOf = ({ key }: TableFacts): string => key ?? 'authority_id';

/** One row of an authority, as JSON. */
export async function sampleOf(
  owner: Client,
  table: string,
  of: number,
): Promise<Record<string, unknown>> {
  const key = table === 'authority' ? 'id' : 'authority_id';
  const { rows } = await owner.query<{ row: Record<string, unknown> }>(
    `select to_jsonb(t) as row from ${table} t where ${key} = $1 limit 1`,
    [of],
  );
  return rows[0]?.row ?? {};
}

/** The statement that writes such a row. */
export function insertOf(owner: Client, { name, columns }: TableFacts, row: object): string {
  const list = columns.join(', ');
  const json = owner.escapeLiteral(JSON.stringify(row));
  return `insert into ${name} (${list}) select ${list} from jsonb_populate_record(null::${name}, ${json}::jsonb)`;
}
