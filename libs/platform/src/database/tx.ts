import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * One transaction in the name of one authority. Actions pass it on; only storage looks inside.
 */
export class Tx {
  constructor(
    readonly authority: number,
    readonly em: EntityManager,
  ) {}

  /** Rows of a plain SQL statement with `?` for each parameter. */
  async rows<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.em.execute<Row[]>(sql, [...parameters]);
  }

  /** How many rows a statement changed. */
  async change(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    const result = await this.em.execute<{ affectedRows: number }>(sql, [...parameters], 'run');
    return result.affectedRows;
  }
}
