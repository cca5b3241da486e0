import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { addAuthority, Database, migrate, startLocalPostgres } from '#libs/platform';

/** A PostgreSQL server of a specification's own, with the tables of this release and no rows. */
export interface TestDatabase {
  /** Owner of the tables: for what no process of the service does itself. */
  readonly ownerUrl: string;
  /** The login that every process works through, which has no right of its own. */
  readonly database: Database;
  /** Adds a fictitious authority. */
  authority(id: number, name: string): Promise<void>;
  /** Rows of a statement run as the owner. */
  asOwner<Row extends object>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

export async function testDatabase(): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(realpathSync(tmpdir()), 'ehc-test-database-'));
  const server = await startLocalPostgres({ dataDir });
  const discard = async (): Promise<void> => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    return await openDatabase(server.url, discard);
  } catch (error) {
    await discard();
    throw error;
  }
}

async function openDatabase(url: string, discard: () => Promise<void>): Promise<TestDatabase> {
  await migrate({ databaseUrl: url, databaseAppUrl: undefined });
  const owner = new Client({ connectionString: url });
  await owner.connect();
  const database = await Database.connect({ databaseUrl: url, databaseAppUrl: undefined });
  return {
    ownerUrl: url,
    database,
    authority: (id, name) => addAuthority(url, { id, name, isFictitious: true }),
    asOwner: async <Row extends object>(sql: string, parameters: unknown[] = []) =>
      (await owner.query<Row>(sql, parameters)).rows,
    stop: async () => {
      await database.close();
      await owner.end();
      await discard();
    },
  };
}
