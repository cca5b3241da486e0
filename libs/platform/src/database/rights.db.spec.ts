import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { appUrlOf } from './app-login.js';

let db: TestDatabase;
let loginUrl: string;

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
  loginUrl = appUrlOf(db.ownerUrl);
}, 60_000);

afterAll(() => db.stop());

const refused = { code: '42501' };

describe('a question outside a transaction that says for whom', () => {
  let orm: MikroORM;

  beforeAll(async () => {
    orm = await MikroORM.init({
      clientUrl: loginUrl,
      entities: [],
      discovery: { warnWhenNoEntities: false },
    });
    await orm.connect();
  });

  afterAll(() => orm.close());

  // Not one table among them: whatever way somebody finds to a connection, the login has no right.
  const ways: Readonly<Record<string, (sql: string) => Promise<unknown>>> = {
    'a client of a pool': async (sql) => {
      const pool = new pg.Pool({ connectionString: loginUrl, max: 1 });
      return pool.query(sql).finally(() => pool.end());
    },
    'the entity manager': (sql) => orm.em.fork().execute(sql),
    'the connection of the mapper': (sql) => orm.em.getConnection().execute(sql),
    'the pool of the mapper': async (sql) => {
      const pool = await orm.em.getConnection().getNativeClient();
      return pool.query(sql);
    },
    'a transaction of the mapper': (sql) =>
      orm.em.fork().transactional(async (em) => em.execute(sql)),
    'the query builder': (sql) => orm.em.getKysely().executeQuery(CompiledQuery.raw(sql, [])),
    'a session that names an authority, but no role': async (sql) => {
      const client = new pg.Client({ connectionString: loginUrl });
      await client.connect();
      await client.query(`select set_config('app.authority', '999', false)`);
      return client.query(sql).finally(() => client.end());
    },
  };

  it.each(Object.keys(ways))('raises through %s, for every table', async (way) => {
    const tables = await db.asOwner<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')`,
    );
    expect(tables.length).toBeGreaterThanOrEqual(15);
    for (const { name } of tables) {
      const asked = ways[way]?.(`select 1 from ${name}`);
      await expect(asked).rejects.toMatchObject(refused);
    }
  });
});

describe('the roles of the service', () => {
  it('are these, none of which may pass row security by, make roles or own anything', async () => {
    const roles = await db.asOwner(
      `select rolname as name, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as mighty,
         rolinherit and rolcanlogin as inherits, (select count(*)::int from pg_class where relowner = r.oid) as owns
       from pg_roles r where rolname like 'ehc%' and rolname <> current_user order by 1`,
    );
    const bare = { mighty: false, inherits: false, owns: 0 };
    expect(roles).toEqual(
      ['ehc_app', 'ehc_eraser', 'ehc_post_room', 'ehc_tenant'].map((name) => ({ name, ...bare })),
    );
  });

  it('may be taken on by the login one at a time, these two alone', async () => {
    const taken = await db.asOwner(
      `select m.roleid::regrole::text as role, inherit_option as inherits, admin_option as admin
       from pg_auth_members m where m.member = 'ehc_app'::regrole order by 1`,
    );
    expect(taken).toEqual([
      { role: 'ehc_post_room', inherits: false, admin: false },
      { role: 'ehc_tenant', inherits: false, admin: false },
    ]);
  });

  it.each([
    [
      'ehc_post_room',
      [
        'alert: select authority_id changed_at id raised_at state uncertain_at',
        'delivery: select authority_id consumer dead_at event_id not_before',
        'outbox_event: select authority_id id recorded_at trace_parent',
        'sweep_schedule: select authority_id mended sealed_on swept_at',
      ],
    ],
    [
      'ehc_eraser',
      [
        'history_text: select authority_id case_id erased_at erased_because seq',
        'history_text: update erased_at erased_because salt text',
      ],
    ],
    ['ehc_app', []],
  ])('have in %s the right to these columns and no other', async (role, columns) => {
    const rows = await db.asOwner<{ right: string }>(
      `select c.relname || ': ' || given || ' ' || string_agg(a.attname, ' ' order by a.attname) as right
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not attisdropped
       cross join unnest(array['select', 'insert', 'update', 'references']) as given
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
         and has_column_privilege($1, c.oid, a.attnum, given)
       group by c.relname, given order by 1`,
      [role],
    );
    expect(rows.map(({ right }) => right)).toEqual(columns);
  });
});

describe('ways round row security', () => {
  const ours = `n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'`;

  const definers = () =>
    db.asOwner(
      `select p.oid::regprocedure::text as name, prosrc as runs, coalesce(p.proconfig::text, '') as settings
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace where prosecdef and ${ours} order by 1`,
    );
  /** Names of migrations, and no row of anybody: for whoever asks whether the service is ready. */
  const theOnlyOne = {
    name: 'applied_migrations()',
    runs: 'select name from mikro_orm_migrations',
    settings: '{"search_path=public, pg_temp"}',
  };

  it('are in no function: one alone runs with the rights of its owner, and it knows no authority', async () => {
    expect(await definers()).toEqual([theOnlyOne]);
    await db.asOwner(
      'create function sees_all() returns bigint language sql security definer as $$ select 1 $$',
    );
    const seen = await definers();
    await db.asOwner('drop function sees_all');
    expect(seen).toHaveLength(2);
  });

  it('are in no view: none shows what its owner sees', async () => {
    const asked = `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where ${ours} and (c.relkind = 'm' or c.relkind = 'v'
         and not coalesce(c.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on'])`;
    expect(await db.asOwner(asked)).toEqual([]);
    await db.asOwner('create view everybody as select upn from person');
    expect(await db.asOwner(asked)).toEqual([{ name: 'everybody' }]);
    await db.asOwner('alter view everybody set (security_invoker = true)');
    expect(await db.asOwner(asked)).toEqual([]);
    await db.asOwner('drop view everybody');
  });
});
