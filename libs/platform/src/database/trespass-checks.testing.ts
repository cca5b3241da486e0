import { primaryKeyOf } from './foreign-keys.testing.js';
import { rowsHungOnAnother } from './hung-rows.testing.js';
import { eraser, loginAlone, postRoom, whoeverOwnsIt } from './role-checks.testing.js';
import type { TableFacts } from './row-security.testing.js';
import {
  eachTried,
  gotNothing,
  insertOf,
  keyOf,
  me,
  other,
  sampleOf,
  wasRefused,
  type Check,
  type Sides,
} from './trespasser.testing.js';

const ofTheOther = (table: TableFacts): string =>
  `from ${table.name} where ${keyOf(table)} = ${String(other)}`;

const ownRows: Check = (sides, table) =>
  eachTried(
    sides,
    [`select distinct ${keyOf(table)} as id from ${table.name}`],
    (outcome) => 'rows' in outcome && outcome.rows.length === 1 && outcome.rows[0]?.['id'] === me,
  );

const hiddenRows: Check = async (sides, table) => {
  const its = ofTheOther(table);
  const asked = [
    `select ${its}`,
    `select ${its} for update`,
    `declare c cursor for select * ${its}; fetch all from c`,
    `with its as materialized (select * ${its}) select from its`,
    // Were a row of another looked at before the policy, this would divide by nothing.
    `select from ${table.name} where 1 / (${keyOf(table)} - ${String(other)}) > 5`,
  ];
  const off = `set local row_security = off; select from ${table.name}`;
  return [
    ...(await eachTried(sides, asked, gotNothing)),
    ...(await eachTried(sides, [off], (outcome) => wasRefused(outcome))),
  ];
};

const changedRows: Check = (sides, table) => {
  const { name, columns } = table;
  const its = `where ${keyOf(table)} = ${String(other)}`;
  const merge = `merge into ${name} t using (select ${String(other)} as its) o on t.${keyOf(table)} = o.its`;
  const changes = columns.map((column) => `update ${name} set ${column} = ${column} ${its}`);
  const removals = [`delete from ${name} ${its}`, `${merge} when matched then delete`];
  return eachTried(sides, [...changes, ...removals], gotNothing);
};

const writtenRows: Check = async (sides, table) => {
  const key = keyOf(table);
  const row = await sampleOf(sides.owner, table.name, other);
  const insert = insertOf(sides.owner, table, row);
  const primary = (await primaryKeyOf(sides.owner, table.name)).join(', ');
  const written = [
    insert,
    `${insert} returning *`,
    `${insert} on conflict do nothing`,
    `${insert} on conflict (${primary}) do update set ${key} = excluded.${key}`,
    `update ${table.name} set ${key} = ${String(other)}`,
  ];
  return eachTried(sides, written, (outcome) => wasRefused(outcome));
};

const returnedRows: Check = (sides, table) => {
  const id = `returning ${keyOf(table)} as id`;
  const changes = table.columns.map(
    (column) => `update ${table.name} set ${column} = ${column} ${id}`,
  );
  return eachTried(
    sides,
    [`delete from ${table.name} ${id}`, ...changes],
    (outcome) => 'code' in outcome || outcome.rows.every((row) => row['id'] === me),
  );
};

const copiedRows: Check = (sides, table) => {
  const key = keyOf(table);
  const mine = table.columns.map((column) => (column === key ? String(me) : column)).join(', ');
  const its = ofTheOther(table);
  const copies = [
    `insert into ${table.name} (${table.columns.join(', ')}) select ${mine} ${its}`,
    `create temporary table loot as select * ${its}; select from loot`,
  ];
  return eachTried(sides, copies, gotNothing);
};

/** Everything that is tried from the other side; the title of each is that of a test. */
export const checks: Readonly<Record<string, Check>> = {
  'shows an authority its own rows, and no other’s': ownRows,
  'hides the rows of another from every way of asking for them': hiddenRows,
  'lets an authority change and remove nothing of another': changedRows,
  'takes no row that one authority writes in the name of another': writtenRows,
  'gives back no row of another by returning it': returnedRows,
  'lets nothing of another be copied': copiedRows,
  'hangs no row of one authority on a row of another': rowsHungOnAnother,
  'gives the login alone nothing': loginAlone,
  'shows the post room its own tables over all authorities, and lets it change none': postRoom,
  'lets whoever erases texts reach those of one authority, and no other table': eraser,
  'binds whoever owns the table as well': whoeverOwnsIt,
};

/** The titles of the checks that one table fails, of all or of some: none when it is protected. */
export async function failedChecks(
  sides: Sides,
  table: TableFacts,
  { titles = Object.keys(checks), most = Infinity } = {},
): Promise<string[]> {
  const failed: string[] = [];
  for (const title of titles) {
    if (failed.length === most) break;
    const faults = (await checks[title]?.(sides, table)) ?? ['no such check'];
    if (faults.length > 0) failed.push(title);
  }
  return failed;
}
