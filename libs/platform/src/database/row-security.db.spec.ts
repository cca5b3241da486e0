import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { appUrlOf } from './app-login.js';
import {
  everyTable,
  faultsOfProtection,
  isProtected,
  type TableFacts,
} from './row-security.testing.js';
import { twoAuthorities, type TwoAuthorities } from './two-authorities.testing.js';

let both: TwoAuthorities;
let owner: Client;
let app: Client;
let all: TableFacts[];
let tables: TableFacts[];

beforeAll(async () => {
  both = await twoAuthorities();
  ({ owner, app } = both);
  all = await everyTable(owner);
  tables = all.filter(isProtected);
}, 60_000);

afterAll(() => both.stop());

async function connect(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}

/** Runs a statement as a role of the application's login, and takes everything back. */
async function tried(
  [role, authority]: readonly [role: string, authority?: number | string],
  sql: string,
): Promise<{ rows: Record<string, unknown>[]; changed: number | null } | string> {
  await app.query('begin');
  try {
    await app.query(`set local role ${role}`);
    if (authority !== undefined) {
      await app.query(`select set_config('app.authority', $1, true)`, [String(authority)]);
    }
    const { rows, rowCount } = await app.query<Record<string, unknown>>(sql);
    return { rows, changed: rowCount };
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'no code';
  } finally {
    await app.query('rollback');
  }
}

const refused = '42501';

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

  it('gives the bookkeeping of the migrations to no role of the service', async () => {
    for (const { name } of all.filter((table) => !isProtected(table))) {
      for (const role of ['ehc_app', 'ehc_tenant', 'ehc_post_room']) {
        const sql = `select from ${name}`;
        expect([role, await tried([role, 998], sql)]).toEqual([role, refused]);
      }
    }
  });

  it('raises when nobody said for whom: with no authority, an empty one, or one that is no number', async () => {
    const before = await connect(appUrlOf(both.db.ownerUrl));
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
