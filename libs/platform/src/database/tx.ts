import { createHash } from 'node:crypto';
import type pg from 'pg';

/** Statements that the server keeps the plan of, by their text. */
const planned = new Map<string, { readonly name: string; readonly text: string }>();

/**
 * One transaction in the name of one authority. Actions pass it on; only storage looks inside.
 *
 * Statements go to the server with their parameters beside them, never written into the text: so a
 * statement in an error or a log holds nothing of a child.
 */
export class Tx {
  constructor(
    readonly authority: number,
    private readonly client: pg.PoolClient,
    private readonly begun: Promise<unknown>,
  ) {
    // Whoever asks first hears of a failure; where nobody asks, the end of the transaction does.
    begun.catch(() => undefined);
  }

  /** Rows of a plain SQL statement with `?` for each parameter. */
  async rows<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return (await this.run<Row>({ text: numbered(sql) }, parameters)).rows;
  }

  /** How many rows a statement changed. */
  async change(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    return (await this.run({ text: numbered(sql) }, parameters)).rowCount ?? 0;
  }

  /**
   * The same for a statement that everything waits for: the server parses it once for each connection, and
   * keeps one plan for it. Not for tables that are empty at one time and full at another.
   */
  async plannedRows<Row extends object>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return (await this.run<Row>(plannedAs(sql), parameters)).rows;
  }

  private async run<Row extends object>(
    statement: { text: string; name?: string },
    parameters: readonly unknown[],
  ): Promise<pg.QueryResult<Row>> {
    const query = { ...statement, values: [...parameters] };
    const [, result] = await Promise.all([this.begun, this.client.query<Row>(query)]);
    return result;
  }
}

function numbered(sql: string): string {
  let place = 0;
  return sql.replaceAll('?', () => `$${String(++place)}`);
}

function plannedAs(sql: string) {
  const known = planned.get(sql);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(sql).digest('hex').slice(0, 40);
  const statement = { name, text: numbered(sql) };
  planned.set(sql, statement);
  return statement;
}
