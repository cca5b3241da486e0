import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { everyForeignKey, primaryKeyOf, type ForeignKey } from './foreign-keys.testing.js';
import type { TableFacts } from './row-security.testing.js';
import {
  eachTried,
  insertOf,
  keyOf,
  me,
  noRight,
  other,
  sampleOf,
  type Outcome,
  type Sides,
} from './trespasser.testing.js';

type Row = Readonly<Record<string, unknown>>;

/** References bypass row security: each of them must carry the authority, and find no row of another. */
export async function rowsHungOnAnother(sides: Sides, table: TableFacts): Promise<string[]> {
  const faults: string[] = [];
  for (const reference of await everyForeignKey(sides.owner)) {
    if (reference.child !== table.name) continue;
    if (!keepsToItsAuthority(reference, keyOf(table))) {
      faults.push(`${reference.name} refers to ${reference.parent} without saying whose it is`);
    }
    faults.push(...(await hungBy(sides, table, reference)));
  }
  return faults;
}

function keepsToItsAuthority({ childColumns, parentColumns, parent }: ForeignKey, key: string) {
  const itsKey = parent === 'authority' ? 'id' : 'authority_id';
  return childColumns.some((column, at) => column === key && parentColumns[at] === itsKey);
}

async function hungBy(sides: Sides, table: TableFacts, reference: ForeignKey): Promise<string[]> {
  const { owner } = sides;
  const its = await sampleOf(owner, reference.parent, other);
  const hung = Object.fromEntries(
    reference.childColumns
      .map((column, at) => [column, its[reference.parentColumns[at] ?? '']] as const)
      .filter(([column]) => column !== keyOf(table)),
  );
  // A reference to the authority alone is tried as a row in the name of another.
  if (Object.keys(hung).length === 0) return [];
  const mine = await sampleOf(owner, table.name, me);
  const anew = await newKey(owner, table, mine);
  const now = 'set constraints all immediate';
  const insert = insertOf(owner, table, { ...mine, ...anew, ...hung });
  return eachTried(
    sides,
    [`${insert} returning 1; ${now}`, `${updateOf(owner, table, hung)}; ${now}`],
    isRefusedSomehow,
  );
}

/** By the reference itself, by a right that is missing, or by another rule of the table before that. */
const isRefusedSomehow = (outcome: Outcome): boolean =>
  'code' in outcome && (outcome.code === noRight || outcome.code.startsWith('23'));

function updateOf(owner: Client, { name }: TableFacts, changed: Row): string {
  const json = owner.escapeLiteral(JSON.stringify(changed));
  const values = Object.keys(changed).map(
    (column) => `${column} = (jsonb_populate_record(null::${name}, ${json}::jsonb)).${column}`,
  );
  return `update ${name} set ${values.join(', ')} where ctid = (select ctid from ${name} limit 1)`;
}

async function newKey(owner: Client, table: TableFacts, row: Row): Promise<Row> {
  const primary = await primaryKeyOf(owner, table.name);
  const own = primary.filter((column) => column !== keyOf(table));
  return Object.fromEntries(own.map((column) => [column, anotherThan(row[column])]));
}

function anotherThan(value: unknown): unknown {
  if (typeof value === 'number') return value + 100_000;
  if (typeof value !== 'string') return value;
  if (/^\d{4}-\d\d-\d\d/.test(value)) return '2001-01-01';
  return /^[0-9a-f-]{36}$/.test(value) ? randomUUID() : `${value} of another`;
}
