import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from '@jest/globals';
import { everyTable, faultsOfTable, isProtected, postRoomReads } from './row-security.testing.js';
import { checks, failedChecks } from './trespass-checks.testing.js';
import { Trespasser } from './trespasser.testing.js';
import { twoAuthorities, type TwoAuthorities } from './two-authorities.testing.js';

interface Policy {
  readonly name: string;
  readonly table: string;
  readonly isForThePostRoom: boolean;
  /** Whether it says what may be written. */
  readonly keepsRowsIn: boolean;
}

type Which = Parameters<typeof failedChecks>[2];

// Each of them tries every table many times over.
jest.setTimeout(60_000);

let both: TwoAuthorities;

beforeAll(async () => {
  both = await twoAuthorities();
}, 60_000);

afterAll(() => both.stop());
beforeEach(() => both.owner.query('begin'));
afterEach(() => both.owner.query('rollback'));

async function everyPolicy(): Promise<Policy[]> {
  const { rows } = await both.owner.query<Policy>(
    `select policyname as name, tablename as table, 'ehc_post_room' = any(roles) as "isForThePostRoom",
       with_check <> 'true' and cmd = 'ALL' as "keepsRowsIn"
     from pg_policies where schemaname = 'public' order by tablename, policyname`,
  );
  return rows;
}

const protectedTables = async () => (await everyTable(both.owner)).filter(isProtected);

/**
 * Which tests would fail if that were done to the table, and what the catalogue would show, in a
 * transaction that is taken back.
 */
async function after(table: string, done: string, which: Which = {}) {
  const { owner } = both;
  await owner.query('savepoint before');
  await owner.query(done);
  const facts = (await everyTable(owner)).find(({ name }) => name === table);
  if (facts === undefined) throw new Error(`There is no table ${table}.`);
  const failed = await failedChecks({ trespasser: new Trespasser(owner), owner }, facts, which);
  const seen = await faultsOfTable(owner, facts);
  await owner.query('rollback to savepoint before');
  return { failed, seen };
}

const failing = async (table: string, done: string) => (await after(table, done)).failed;

/** What was done and that no test noticed it; empty when each of them was noticed. */
async function unnoticed(
  done: readonly (readonly [table: string, sql: string])[],
  titles = Object.keys(checks),
) {
  const quiet: string[] = [];
  for (const [table, sql] of done) {
    const { failed } = await after(table, sql, { titles, most: 1 });
    if (failed.length === 0) quiet.push(sql);
  }
  return quiet;
}

describe('the protection of the tables', () => {
  it('is whole: nothing fails while nothing is taken away', async () => {
    for (const { name } of await protectedTables()) {
      expect([name, await failing(name, 'select')]).toEqual([name, []]);
    }
  });

  it('is missed wherever one policy is dropped', async () => {
    const policies = await everyPolicy();
    expect(policies.length).toBeGreaterThanOrEqual(16);
    const done = policies.map(
      ({ name, table }) => [table, `drop policy ${name} on ${table}`] as const,
    );
    expect(await unnoticed(done)).toEqual([]);
  });

  it('is missed wherever one policy lets everybody’s rows through, or is for others as well', async () => {
    const policies = await everyPolicy();
    const done = policies.map(({ name, table, isForThePostRoom }) => {
      const wider = isForThePostRoom ? 'to ehc_post_room, ehc_tenant' : 'using (true)';
      return [table, `alter policy ${name} on ${table} ${wider}`] as const;
    });
    expect(await unnoticed(done)).toEqual([]);
  });

  it('is missed wherever the row security of a table is disabled', async () => {
    const done = (await protectedTables()).map(
      ({ name }) => [name, `alter table ${name} disable row level security`] as const,
    );
    expect(await unnoticed(done)).toEqual([]);
  });

  it('is missed wherever the row security of a table isn’t forced on its owner', async () => {
    const done = (await protectedTables()).map(
      ({ name }) => [name, `alter table ${name} no force row level security`] as const,
    );
    expect(await unnoticed(done, ['binds whoever owns the table as well'])).toEqual([]);
  });

  it('is missed wherever a policy lets rows in for everybody', async () => {
    const policies = await everyPolicy();
    for (const { name, table } of policies.filter(({ keepsRowsIn }) => keepsRowsIn)) {
      const { seen } = await after(table, `alter policy ${name} on ${table} with check (true)`);
      expect(seen).toContain(`${table}: no policy keeps to its authority`);
    }
    // Where it may insert, the other’s row is stopped by nothing but its own copy.
    const loose = 'alter policy deadline_of_its_authority on deadline with check (true)';
    expect(await failing('deadline', loose)).toEqual([
      'takes no row that one authority writes in the name of another',
    ]);
  });

  it('is missed wherever somebody gets a right too many', async () => {
    const tables = await protectedTables();
    const done = tables.flatMap(({ name, columns }) => {
      const rights = ['select', 'delete', 'truncate', `update (${columns[0] ?? ''})`];
      const own = postRoomReads.includes(name) ? rights.slice(1) : rights;
      return [
        ...[...rights, `select (${columns.at(-1) ?? ''})`].map((right) => [right, 'ehc_app']),
        ...own.map((right) => [right, 'ehc_post_room']),
      ].map(([right, role]) => [name, `grant ${right ?? ''} on ${name} to ${role ?? ''}`] as const);
    });
    const ofRoles = [
      'gives the login alone nothing',
      'shows the post room its own tables over all authorities, and lets it change none',
    ];
    expect(await unnoticed(done, ofRoles)).toEqual([]);
    for (const { name } of tables) {
      // Without a policy for the login nothing gets in yet: the catalogue shows the right all the same.
      const { seen } = await after(name, `grant insert on ${name} to ehc_app`);
      expect(seen).toContain(`${name}: ehc_app may insert`);
    }
  });

  it('says by name which tests would fail', async () => {
    const open = 'alter policy person_of_its_authority on person using (true) with check (true)';
    expect(await failing('person', open)).toEqual([
      'shows an authority its own rows, and no other’s',
      'hides the rows of another from every way of asking for them',
      'lets an authority change and remove nothing of another',
      'takes no row that one authority writes in the name of another',
      'gives back no row of another by returning it',
      'lets nothing of another be copied',
    ]);
    const unforced = 'alter table person no force row level security';
    expect(await failing('person', unforced)).toEqual(['binds whoever owns the table as well']);
    const loose = `alter table case_file add unique (id);
      alter table history_entry add foreign key (case_id) references case_file (id)`;
    expect(await failing('history_entry', loose)).toEqual([
      'hangs no row of one authority on a row of another',
    ]);
  });
});
