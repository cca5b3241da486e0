import pg from 'pg';
import { MikroORM } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import type { Settings } from '../config/settings.js';
import { appLogin, appUrlOf } from './app-login.js';
import { migrationList } from './migrations/migration-list.js';
import { onceRecovered } from './once-recovered.js';

const oldestServer = 160000;

/** The owner of the tables, and the login of the processes where the operator has made one. */
type Urls = Pick<Settings, 'databaseUrl' | 'databaseAppUrl'>;

/** The database can't be used as it is; the message says what to do. */
export class DatabaseSetupError extends Error {
  override name = 'DatabaseSetupError';
}

/**
 * Brings the database to this release: tables, roles and the login of the processes. Safe to run
 * again and by several hosts at once (an advisory lock lets one through at a time).
 */
export async function migrate(urls: Urls): Promise<string[]> {
  const lock = await connect(urls.databaseUrl);
  try {
    await refuseOldServer(lock);
    await lock.query(`select pg_advisory_lock(hashtext('ehc-timekeeper migrations'))`);
    const applied = await applyMigrations(urls.databaseUrl);
    await prepareLogin(lock, urls);
    return applied;
  } finally {
    await lock.end();
  }
}

async function connect(connectionString: string): Promise<pg.Client> {
  try {
    return await onceRecovered(async () => {
      const client = new pg.Client({ connectionString });
      await client.connect();
      return client;
    });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'no answer';
    throw new DatabaseSetupError(
      `The database of DATABASE_URL can't be opened (${why}). Check its address, its user and its password.`,
      { cause },
    );
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(
    `select current_setting('server_version_num') as version`,
  );
  if (Number(rows[0]?.version) >= oldestServer) return;
  throw new DatabaseSetupError('EHC Timekeeper needs PostgreSQL 16 or newer: upgrade the server.');
}

async function applyMigrations(ownerUrl: string): Promise<string[]> {
  const orm = await MikroORM.init({
    clientUrl: ownerUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    logger: () => undefined,
    migrations: { migrationsList: migrationList, snapshot: false },
  });
  try {
    const done = await orm.migrator.up();
    return done.map((migration) => migration.name);
  } finally {
    await orm.close();
  }
}

/** Roles belong to the whole server, so this runs on every start and not as a migration. */
async function prepareLogin(client: pg.Client, { databaseUrl, databaseAppUrl }: Urls) {
  try {
    if (databaseAppUrl === undefined) await makeLogin(client, databaseUrl);
    const login = client.escapeIdentifier(
      new URL(databaseAppUrl ?? appUrlOf(databaseUrl)).username,
    );
    await client.query(`grant ehc_tenant, ehc_post_room to ${login} with inherit false, set true`);
  } catch (cause) {
    throw new DatabaseSetupError(
      'The application login could not be prepared: the user of DATABASE_URL needs CREATEROLE, and a login named in DATABASE_APP_URL must exist.',
      { cause },
    );
  }
}

async function makeLogin(client: pg.Client, ownerUrl: string): Promise<void> {
  const { rows } = await client.query(`select from pg_roles where rolname = $1`, [appLogin]);
  if (rows.length === 0) await client.query(`create role ${appLogin} login nobypassrls`);
  const secret = decodeURIComponent(new URL(appUrlOf(ownerUrl)).password);
  const password = secret === '' ? 'null' : client.escapeLiteral(secret);
  await client.query(`alter role ${appLogin} login noinherit password ${password}`);
}
