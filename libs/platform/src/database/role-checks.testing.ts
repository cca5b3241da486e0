import { postRoomReads } from './row-security.testing.js';
import {
  gotNothing,
  keyOf,
  me,
  other,
  say,
  Trespasser,
  wasRefused,
  type Check,
} from './trespasser.testing.js';

/** The login has no right of its own: outside a transaction that says for whom, all is refused. */
export const loginAlone: Check = async ({ trespasser }, { name, columns }) => {
  const faults: string[] = [];
  const changes = columns.map((column) => `update ${name} set ${column} = null`);
  const columnsRead = columns.map((column) => `select ${column} from ${name}`);
  const others = ['select from', 'delete from', 'truncate'].map((verb) => `${verb} ${name}`);
  for (const sql of [...others, ...columnsRead, ...changes, `insert into ${name} default values`]) {
    const outcome = await trespasser.asRole('ehc_app', sql);
    if (!wasRefused(outcome)) faults.push(`the login: ${sql}: ${say(outcome)}`);
  }
  return faults;
};

/** The post room goes from authority to authority, in the few tables of ids that are open to it. */
export const postRoom: Check = async ({ trespasser }, table) => {
  const { name, columns } = table;
  const faults: string[] = [];
  const ask = `select distinct ${keyOf(table)} as id from ${name} order by 1`;
  const seen = await trespasser.asRole('ehc_post_room', ask);
  const both = `${String(me)},${String(other)}`;
  const seesBoth = 'rows' in seen && seen.rows.map(({ id }) => id).join() === both;
  if (!(postRoomReads.includes(name) ? seesBoth : wasRefused(seen))) {
    faults.push(`the post room: ${ask}: ${say(seen)}`);
  }
  const changes = columns.map((column) => `update ${name} set ${column} = null`);
  for (const sql of [`delete from ${name}`, `truncate ${name}`, ...changes]) {
    const outcome = await trespasser.asRole('ehc_post_room', sql);
    if (!wasRefused(outcome)) faults.push(`the post room: ${sql}: ${say(outcome)}`);
  }
  return faults;
};

/** A table that came into other hands: forced security leaves them nothing either. */
export const whoeverOwnsIt: Check = async ({ owner }, { name }) => {
  await owner.query('savepoint another_owner');
  await owner.query('create role plain_owner nologin');
  await owner.query('grant usage, create on schema public to plain_owner');
  await owner.query(`alter table ${name} owner to plain_owner`);
  await owner.query('set local role plain_owner');
  const { rowCount } = await owner.query(`select from ${name}`);
  await owner.query('rollback to savepoint another_owner');
  return rowCount === 0 ? [] : [`its owner sees ${String(rowCount)} row(s)`];
};

/** Whoever erases texts reaches those of one authority, and no other table. Not a role of the login. */
export const eraser: Check = async ({ owner }, { name, key }) => {
  const asEraser = async (sql: string) =>
    new Trespasser(owner).asRole('ehc_eraser', `set local app.authority = '${String(me)}'; ${sql}`);
  const erases = name === 'history_text';
  const own = await asEraser(`select distinct ${String(key)} as id from ${name}`);
  const seesOwn = 'rows' in own && own.rows.length === 1 && own.rows[0]?.['id'] === me;
  const its = await asEraser(
    `update ${name} set erased_at = erased_at where ${String(key)} = ${String(other)}`,
  );
  const columnMissing = '42703';
  return [
    ...((erases ? seesOwn : wasRefused(own)) ? [] : [`the eraser: ${say(own)}`]),
    ...(gotNothing(its) || wasRefused(its, columnMissing) ? [] : [`the eraser: ${say(its)}`]),
  ];
};
