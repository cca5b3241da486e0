import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { leaveRowsEverywhere } from '../../../../test/support/caseload-everywhere.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { workingRooms } from '../../../../test/support/working-rooms.js';
import { appUrlOf } from './app-login.js';
import {
  everyTable,
  faultsOfProtection,
  isProtected,
  type TableFacts,
} from './row-security.testing.js';

let db: TestDatabase;
let owner: Client;
let app: Client;
let all: TableFacts[];
let tables: TableFacts[];

beforeAll(async () => {
  db = await testDatabase();
  const rooms = workingRooms(db.database);
  for (const [id, name] of [
    [998, 'Fabledon'],
    [999, 'Fictshire'],
  ] as const) {
    await db.authority(id, name);
    await leaveRowsEverywhere(rooms, id);
  }
  owner = await connect(db.ownerUrl);
  app = await connect(appUrlOf(db.ownerUrl));
  all = await everyTable(owner);
  tables = all.filter(isProtected);
}, 60_000);

afterAll(async () => {
  await owner.end();
  await app.end();
  await db.stop();
});

async function connect(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}

/** Runs a statement as a role of the application's login, and takes everything back. */
async function tried(
  [role, authority]: readonly [role: string, authority?: number | string],
  sql: string,
  parameters: unknown[] = [],
): Promise<{ rows: Record<string, unknown>[]; changed: number | null } | string> {
  await app.query('begin');
  try {
    await app.query(`set local role ${role}`);
    if (authority !== undefined) {
      await app.query(`select set_config('app.authority', $1, true)`, [String(authority)]);
    }
    const { rows, rowCount } = await app.query<Record<string, unknown>>(sql, parameters);
    return { rows, changed: rowCount };
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'no code';
  } finally {
    await app.query('rollback');
  }
}

const refused = '42501';
const fabledon = ['ehc_tenant', 998] as const;
const nothing = (outcome: Awaited<ReturnType<typeof tried>>) =>
  outcome === refused || (typeof outcome === 'object' && outcome.changed === 0);

describe('every table of the database', () => {
  it('is protected, whenever it was added', async () => {
    expect(tables.length).toBeGreaterThanOrEqual(14);
    expect(await faultsOfProtection(owner)).toEqual([]);
  });

  it.each([
    [
      'drop policy deadline_of_its_authority on deadline',
      'deadline: no policy keeps to its authority',
    ],
    ['alter table person no force row level security', 'person: row security is not forced'],
    [
      'alter table history_entry disable row level security',
      'history_entry: row security is not forced',
    ],
    ['create table new_register (id integer)', 'new_register: no column says whose a row is'],
    ['create view everything as select * from person', 'everything: row security is not forced'],
    ['grant select on person to ehc_post_room', 'person: ehc_post_room may select'],
    ['grant select (upn) on person to ehc_app', 'person: ehc_app may select'],
    [
      'grant delete on mikro_orm_migrations to ehc_tenant',
      'mikro_orm_migrations: ehc_tenant may delete',
    ],
    ['create policy all_of_it on deadline to ehc_tenant using (true)', null],
  ])('would be seen here without its protection: %s', async (sql, fault) => {
    await owner.query('begin');
    await owner.query(sql);
    const faults = await faultsOfProtection(owner);
    await owner.query('rollback');
    expect(faults).toContain(fault ?? 'deadline: a policy lets an authority see beyond itself');
  });

  it('has rows of both authorities here, so that there is something to hide', async () => {
    for (const { name, key } of tables) {
      const { rows } = await owner.query<{ id: number }>(
        `select distinct ${key} as id from ${name} order by 1`,
      );
      expect([name, ...rows]).toEqual([name, { id: 998 }, { id: 999 }]);
    }
  });

  it('gives the login alone nothing: every question is refused', async () => {
    for (const { name } of all) {
      for (const sql of [`select from ${name}`, `delete from ${name}`, `truncate ${name}`]) {
        expect([sql, await app.query(sql).catch((e: unknown) => e)]).toEqual([
          sql,
          expect.objectContaining({ code: refused }),
        ]);
      }
    }
  });

  it('shows one authority its own rows and no other’s', async () => {
    for (const { name, key } of tables) {
      const seen = await tried(fabledon, `select distinct ${key} as id from ${name}`);
      expect([name, seen]).toEqual([name, { rows: [{ id: 998 }], changed: 1 }]);
    }
  });

  it('lets one authority change and remove nothing of another', async () => {
    for (const { name, key, columns } of tables) {
      const removed = await tried(fabledon, `delete from ${name} where ${key} = 999`);
      expect([name, removed, nothing(removed)]).toEqual([name, removed, true]);
      for (const column of columns) {
        const sql = `update ${name} set ${column} = ${column} where ${key} = 999`;
        const changed = await tried(fabledon, sql);
        expect([sql, changed, nothing(changed)]).toEqual([sql, changed, true]);
      }
    }
  });

  it('takes no row that one authority writes in the name of another', async () => {
    for (const { name, key, columns } of tables) {
      const { rows } = await owner.query<{ row: unknown }>(
        `select to_jsonb(t) as row from ${name} t where ${key} = 999 limit 1`,
      );
      const list = columns.join(', ');
      const insert = `insert into ${name} (${list}) select ${list} from jsonb_populate_record(null::${name}, $1)`;
      expect([name, await tried(fabledon, insert, [rows[0]?.row])]).toEqual([name, refused]);
      const give = `update ${name} set ${key} = 999`;
      expect([name, await tried(fabledon, give)]).toEqual([name, refused]);
    }
  });

  it('shows the post room the ids of its own tables, and nothing else', async () => {
    const seen: string[] = [];
    for (const { name } of all) {
      const outcome = await tried(['ehc_post_room'], `select * from ${name}`);
      if (typeof outcome === 'object') seen.push(name);
      else expect([name, outcome]).toEqual([name, refused]);
      expect(await tried(['ehc_post_room'], `delete from ${name}`)).toBe(refused);
    }
    expect(seen).toEqual(['delivery', 'sweep_schedule']);
  });

  it('raises when nobody said for whom: with no authority, an empty one, or one that is no number', async () => {
    const before = await connect(appUrlOf(db.ownerUrl));
    await before.query('begin');
    await before.query('set local role ehc_tenant');
    await expect(before.query('select from deadline')).rejects.toMatchObject({ code: '42704' });
    await before.end();
    for (const { name } of tables) {
      for (const authority of ['', 'Fictshire']) {
        const outcome = await tried(['ehc_tenant', authority], `select from ${name}`);
        expect([name, outcome]).toEqual([name, '22P02']);
      }
    }
  });
});
