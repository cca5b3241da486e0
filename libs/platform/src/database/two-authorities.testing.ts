import { Client } from 'pg';
import { leaveRowsEverywhere } from '../../../../test/support/caseload-everywhere.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { workingRooms } from '../../../../test/support/working-rooms.js';
import { appUrlOf } from './app-login.js';

/** A database in which two authorities have rows in every table, with its owner and the bare login. */
export interface TwoAuthorities {
  readonly db: TestDatabase;
  readonly owner: Client;
  readonly app: Client;
  stop(): Promise<void>;
}

export async function twoAuthorities(): Promise<TwoAuthorities> {
  const db = await testDatabase();
  const rooms = workingRooms(db.database);
  for (const [id, name] of [
    [998, 'Fabledon'],
    [999, 'Fictshire'],
  ] as const) {
    await db.authority(id, name);
    await leaveRowsEverywhere(rooms, id);
    // The owner alone gives out credentials.
    await db.asOwner(
      `insert into event_source (authority_id, id, source, token_digest, event_types, added_at)
       values ($1, 'aaaaaaaaaa', 'urn:example:registry', $2, '{request-received}', '2026-01-15T09:00:00Z')`,
      [id, Buffer.alloc(32, id)],
    );
  }
  const owner = new Client({ connectionString: db.ownerUrl });
  const app = new Client({ connectionString: appUrlOf(db.ownerUrl) });
  await Promise.all([owner.connect(), app.connect()]);
  const stop = async (): Promise<void> => {
    await Promise.all([owner.end(), app.end()]);
    await db.stop();
  };
  return { db, owner, app, stop };
}
