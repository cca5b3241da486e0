import { createHash } from 'node:crypto';
import type pg from 'pg';

/** Statements that the server keeps the plan of, by their text. */
const planned = new Map<string, { readonly name: string; readonly text: string }>();

/** Something in the transaction had failed, and whoever asked for it went on: nothing of it was kept. */
export class TransactionTakenBackError extends Error {
  override name = 'TransactionTakenBackError';
}

/** The transaction has ended; whoever kept it asks for a new one. */
export class TransactionOverError extends Error {
  override name = 'TransactionOverError';
}

/**
 * One transaction in the name of one authority. Actions pass it on; only storage looks inside.
 *
 * Statements go to the server with their parameters beside them, never written into the text: so a
 * statement in an error or a log holds nothing of a child.
 */
export class Tx {
  private readonly sent: Promise<unknown>[] = [];
  private failure: { readonly why: unknown } | undefined;

  private isOver = false;

  constructor(
    readonly authority: number,
    private readonly client: pg.PoolClient,
    private readonly begun: Promise<unknown>,
  ) {
    // Whoever asks first hears of a failure; where nobody asks, the end of the transaction does.
    begun.catch(() => undefined);
  }

  /** From here on nothing is asked through it: its connection works for another authority by now. */
  end(): void {
    this.isOver = true;
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
  async plannedRows<Row extends object>(
    sql: string,
    parameters: readonly unknown[],
  ): Promise<Row[]> {
    return (await this.run<Row>(plannedAs(sql), parameters)).rows;
  }

  /**
   * The same without waiting for the answer, so that what comes next travels with it. The transaction waits
   * for it at its end, and fails with what `whyFailed` makes of its error.
   */
  sendPlanned(
    sql: string,
    parameters: readonly unknown[],
    whyFailed: (error: unknown) => unknown = (error) => error,
  ): void {
    const answer = this.run(plannedAs(sql), parameters);
    const known = answer.catch((error: unknown) => {
      this.failure ??= { why: whyFailed(error) };
    });
    this.sent.push(known);
  }

  /**
   * Ends it and keeps all of it, or throws what failed first. Called once, by whoever began it. The commit
   * travels with what was sent: where that fails, the server takes all of it back instead.
   */
  async commit(): Promise<void> {
    this.end();
    const [{ command }] = await Promise.all([this.client.query('commit'), this.settle()]);
    // The server takes back what had failed, and says so only in the name of what it did.
    if (command !== 'COMMIT') throw new TransactionTakenBackError('Nothing of it was kept.');
  }

  /** What failed first: an error that came after it says only that the transaction had failed. */
  async causeOf(error: unknown): Promise<unknown> {
    await Promise.all(this.sent);
    return this.failure === undefined ? error : this.failure.why;
  }

  private async settle(): Promise<void> {
    await this.begun;
    await Promise.all(this.sent);
    if (this.failure !== undefined) throw this.failure.why;
  }

  private async run<Row extends object>(
    statement: { text: string; name?: string },
    parameters: readonly unknown[],
  ): Promise<pg.QueryResult<Row>> {
    if (this.isOver) throw new TransactionOverError('This transaction has ended.');
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
