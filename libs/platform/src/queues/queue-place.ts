import { createPostgresBackend, runMigrations, withBackend } from 'bullmq';
import pg from 'pg';
import type { Settings } from '../config/settings.js';
import { appLogin, appUrlOf } from '../database/app-login.js';

const schema = 'bullmq';

export type QueueSettings = Pick<Settings, 'databaseUrl' | 'databaseAppUrl' | 'queueUrl'>;

/** BullMQ's classes with PostgreSQL beneath them. */
export const onPostgres = withBackend(createPostgresBackend);

/** The address of Redis, where the operator named one; else the queues live in PostgreSQL. */
export function redisOf(settings: QueueSettings): string | undefined {
  return settings.queueUrl?.startsWith('redis') === true ? settings.queueUrl : undefined;
}

export function postgresConnection(settings: QueueSettings) {
  const connectionString =
    settings.queueUrl ?? settings.databaseAppUrl ?? appUrlOf(settings.databaseUrl);
  return { connectionString, schema, max: 3 };
}

/** Prepares the queue's own schema in PostgreSQL, as the owner; nothing to do on Redis. */
export async function migrateQueue(settings: QueueSettings): Promise<void> {
  if (redisOf(settings) !== undefined) return;
  const client = new pg.Client({ connectionString: settings.queueUrl ?? settings.databaseUrl });
  await client.connect();
  try {
    await runMigrations(client, schema);
    if (settings.queueUrl !== undefined) return;
    const login = client.escapeIdentifier(
      settings.databaseAppUrl === undefined ? appLogin : new URL(settings.databaseAppUrl).username,
    );
    // BullMQ makes a sequence for each queue when it first sees it.
    await client.query(`grant usage, create on schema ${schema} to ${login}`);
    for (const kind of ['tables', 'sequences', 'functions']) {
      await client.query(`grant all on all ${kind} in schema ${schema} to ${login}`);
    }
  } finally {
    await client.end();
  }
}
