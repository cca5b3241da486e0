import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { uniqueAcrossAuthorities } from './foreign-keys.testing.js';
import { everyTable, isProtected, type TableFacts } from './row-security.testing.js';
import { checks } from './trespass-checks.testing.js';
import { Trespasser, type Sides } from './trespasser.testing.js';
import { twoAuthorities, type TwoAuthorities } from './two-authorities.testing.js';

jest.setTimeout(30_000);

let both: TwoAuthorities;
let tables: TableFacts[];
let sides: Sides;

beforeAll(async () => {
  both = await twoAuthorities();
  const { owner, app } = both;
  tables = (await everyTable(owner)).filter(isProtected);
  await owner.query('begin');
  await app.query('begin');
  sides = { trespasser: new Trespasser(app), owner };
}, 60_000);

afterAll(() => both.stop());

describe('every table of the database, tried from the other side by the login of the service', () => {
  it.each(Object.keys(checks))('%s', async (title) => {
    const faults: string[] = [];
    for (const table of tables) {
      const found = (await checks[title]?.(sides, table)) ?? ['no such check'];
      faults.push(...found.map((fault) => `${table.name}: ${fault}`));
    }
    expect(tables.length).toBeGreaterThanOrEqual(14);
    expect(faults).toEqual([]);
  });

  it('has no unique index by which one authority could tell what another has', async () => {
    expect(await uniqueAcrossAuthorities(both.owner)).toEqual([]);
  });

  it('keeps to whoever asks now, though the statement was prepared for another', async () => {
    const { app } = both;
    for (const { name, key } of tables) {
      await app.query(`set local role ehc_tenant; set local app.authority = '998'`);
      await app.query(`set local plan_cache_mode = force_generic_plan`);
      await app.query(`prepare asked as select distinct ${String(key)} as id from ${name}`);
      const seen: unknown[] = [];
      for (const authority of [998, 999, 998, 999, 998, 999, 999]) {
        await app.query(`set local app.authority = '${String(authority)}'`);
        const { rows } = await app.query<{ id: number }>('execute asked');
        seen.push(...rows.map(({ id }) => id));
      }
      await app.query('rollback; begin');
      await app.query('savepoint outside');
      await expect(app.query('execute asked')).rejects.toMatchObject({ code: '42501' });
      await app.query('rollback to savepoint outside; deallocate asked');
      expect([name, ...seen]).toEqual([name, 998, 999, 998, 999, 998, 999, 999]);
    }
  });
});
