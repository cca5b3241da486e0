import type { LawCase } from '../tables/law-table.js';
import { publishedCases, type PublishedCase } from './published-cases.js';
import { release } from './release.js';

/** A case a line, so that a change of one is a change of one line. */
function fileOf(cases: readonly PublishedCase[]): string {
  return `[\n${cases.map((lawCase) => JSON.stringify(lawCase)).join(',\n')}\n]\n`;
}

function countOf(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names.toSorted()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** The rules that a case says something of, each once. */
function rulesIn({ expect: { deadlines = [], absent = [] } }: LawCase): string[] {
  return [...new Set([...deadlines, ...absent].map(({ rule }) => rule))];
}

function manifest(): string {
  const cases = [...publishedCases.values()].flat();
  const files = [...publishedCases].map(([topic, { length }]) => [`${topic}.json`, length]);
  const contents = {
    ...release,
    cases: cases.length,
    files: Object.fromEntries(files) as Record<string, number>,
    casesOfRule: countOf(cases.flatMap(rulesIn)),
  };
  return `${JSON.stringify(contents, null, 2)}\n`;
}

/** The files of `conformance/` that are written from the law tables, by name. */
export function conformanceFiles(): ReadonlyMap<string, string> {
  const files = [...publishedCases].map(([topic, cases]) => [`${topic}.json`, fileOf(cases)]);
  return new Map([...(files as [string, string][]), ['manifest.json', manifest()]]);
}
