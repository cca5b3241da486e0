import { describe, expect, it } from '@jest/globals';
import { oneHistory } from './one-history.testing.js';
import { words } from './recorded-entries.testing.js';

const caseId = '10000000-0000-4000-8000-000000000000';
const erase = `update history_text set salt = null, text = null, erased_at = '2026-02-01T23:30:00Z', erased_because = 'It was written in the wrong case.'`;

const one = oneHistory({ id: caseId });

/** A statement in a role that the owner has taken on; its code when it was refused. */
async function as(role: string, sql: string, authority = 999): Promise<unknown> {
  const { asOwner } = one.histories.db;
  await asOwner('begin');
  try {
    await asOwner(`set local role ${role}`);
    await asOwner(`select set_config('app.authority', $1, true)`, [String(authority)]);
    const rows = await asOwner(`with done as (${sql} returning 1) select from done`);
    await asOwner('commit');
    return rows.length;
  } catch (error) {
    await asOwner('rollback');
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}

const refused = '42501';

describe('a text that was erased', () => {
  it('leaves the history whole, and it is told when and why', async () => {
    expect(await as('ehc_eraser', erase)).toBe(1);
    const { faults, told } = await one.histories.verified(false);
    expect([faults, ...told]).toEqual([
      0,
      'erased: Case FIC-1, entry 3: its text was erased on 1 February 2026. The reason given: It was written in the wrong case.',
    ]);
    const kept = await one.histories.db.asOwner('select * from history_text, history_entry');
    expect(JSON.stringify(kept)).not.toContain(words);
  });

  it('is not brought back or erased again, and no text is changed on the way', async () => {
    expect(await as('ehc_eraser', `update history_text set text = 'Another.'`)).toBe('P0001');
    await as('ehc_eraser', erase);
    expect(await as('ehc_eraser', erase)).toBe('P0001');
    const back = `update history_text set salt = sha256('x'), text = 'x', erased_at = null, erased_because = null`;
    expect(await as('ehc_eraser', back)).toBe('P0001');
  });

  it.each([
    `salt = null, erased_at = '2026-02-01', erased_because = 'Old.'`,
    `text = null, erased_at = '2026-02-01', erased_because = 'Old.'`,
    `salt = null, text = null, erased_at = '2026-02-01'`,
  ])('is erased whole, and with a reason: not only by %s', async (set) => {
    expect(await as('ehc_eraser', `update history_text set ${set}`)).toBe('23514');
  });

  it('is erased with its day', async () => {
    const set = `salt = null, text = null, erased_because = 'Old.'`;
    expect(await as('ehc_eraser', `update history_text set ${set}`)).toBe('P0001');
  });

  it('is erased in its own authority only', async () => {
    expect(await as('ehc_eraser', erase, 998)).toBe(0);
  });
});

describe('whoever erases', () => {
  it('has one right, on one table', async () => {
    const given = await one.histories.db.asOwner<{ given: string }>(
      `select distinct concat_ws(' ', table_name, privilege_type) as given from information_schema.column_privileges
       where grantee = 'ehc_eraser' and table_schema = 'public' order by 1`,
    );
    expect(given.map((row) => row.given)).toEqual(['history_text SELECT', 'history_text UPDATE']);
    const sql = `update history_text set text = text`;
    expect(await as('ehc_eraser', sql)).toBe(refused);
    for (const other of [
      'delete from history_text',
      'update history_entry set source = source',
      'delete from history_entry',
    ]) {
      expect([other, await as('ehc_eraser', other)]).toEqual([other, refused]);
    }
  });

  it('is nobody until the owner says so', async () => {
    const attempt = one.histories.inFictshire((tx) => tx.rows('set local role ehc_eraser'));
    await expect(attempt).rejects.toMatchObject({ code: refused });
  });
});

describe('the history, for everybody else', () => {
  it.each([
    'update history_entry set source = source',
    'delete from history_entry',
    'update history_text set erased_at = erased_at',
    'delete from history_text',
  ])('is not changed by the application’s role: %s', async (sql) => {
    expect(await as('ehc_tenant', sql)).toBe(refused);
  });

  it.each(['history_entry', 'history_text', 'history_entry, history_text'])(
    'is not emptied by it: %s',
    async (tables) => {
      const attempt = one.histories.inFictshire((tx) => tx.rows(`truncate ${tables} cascade`));
      await expect(attempt).rejects.toMatchObject({ code: refused });
    },
  );

  it.each([
    'update history_entry set source = source',
    'delete from history_entry',
    `update history_text set text = 'Another.'`,
    'delete from history_text',
    'truncate history_text',
    'truncate history_entry cascade',
  ])('is not changed by the owner either, who must take the guard away first: %s', async (sql) => {
    await expect(one.histories.db.asOwner(sql)).rejects.toMatchObject({ code: 'P0001' });
  });
});
