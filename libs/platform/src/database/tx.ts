import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';

/**
 * One transaction in the name of one authority. Actions pass it on; only storage looks inside.
 *
 * Statements go to the server with their parameters beside them, never written into the text: so a
 * statement in an error or a log holds nothing of a child.
 */
export class Tx {
  constructor(
    readonly authority: number,
    private readonly em: EntityManager,
  ) {}

  /** Rows of a plain SQL statement with `?` for each parameter. */
  async rows<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return (await this.run<Row>(sql, parameters)).rows;
  }

  /** How many rows a statement changed. */
  async change(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    return Number((await this.run(sql, parameters)).numAffectedRows ?? 0);
  }

  private async run<Row>(sql: string, parameters: readonly unknown[]) {
    let place = 0;
    const numbered = sql.replaceAll('?', () => `$${String(++place)}`);
    return this.em.getKysely().executeQuery<Row>(CompiledQuery.raw(numbered, [...parameters]));
  }
}
