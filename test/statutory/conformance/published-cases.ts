import { createHash } from 'node:crypto';
import type { AnyTable, LawCase } from '../tables/law-table.js';
import { readExceptions } from '../tables/read-exceptions.js';
import { readLastDays } from '../tables/read-last-days.js';
import { readTable } from '../tables/read-table.js';
import { tableRegister } from '../tables/table-register.js';

/** A case of a table under the name by which anyone can speak of it. */
export interface PublishedCase extends LawCase {
  readonly id: string;
}

function casesOf(table: AnyTable): LawCase[] {
  if ('lastDays' in table) return readLastDays(table);
  return 'exceptions' in table ? readExceptions(table) : readTable(table);
}

/** The name of a case: its topic, and a digest of what is asked. It stays when an answer is put right. */
function idOf(topic: string, { case: asked, expect }: LawCase): string {
  const rows = [...(expect.deadlines ?? []), ...(expect.absent ?? [])].map(({ rule, startsOn }) => [rule, startsOn ?? null]);
  const question = JSON.stringify([asked, rows]);
  return `${topic}-${createHash('sha256').update(question).digest('hex').slice(0, 10)}`;
}

/** What several rows state alike is one case; two answers to one question are a mistake in a table. */
function eachOnce(cases: readonly PublishedCase[]): PublishedCase[] {
  const byId = new Map<string, PublishedCase>();
  for (const published of cases) {
    const { id, title, expect } = published;
    const known = byId.get(id);
    if (known === undefined) byId.set(id, published);
    else if (JSON.stringify(known.expect) !== JSON.stringify(expect)) {
      throw new Error(`${id} has two answers: see "${known.title}" and "${title}".`);
    }
  }
  return [...byId.values()];
}

/** The cases of every law table, by topic. */
export const publishedCases: ReadonlyMap<string, readonly PublishedCase[]> = new Map(
  Object.entries(tableRegister).map(([topic, tables]) => {
    const cases = tables.flatMap(casesOf);
    return [topic, eachOnce(cases.map((lawCase) => ({ id: idOf(topic, lawCase), ...lawCase })))];
  }),
);
