import { rowsOf } from '../text-table.js';
import type { ExceptionTable, LawCase } from './law-table.js';
import { factsOfLimit } from './limits.table.js';
import { readTable } from './read-table.js';
import { rowsUnderHeadings, type Row } from './read-text.js';

/** A limit that the exceptions of a table may release, under a short name. */
interface NamedLimit {
  readonly name: string;
  readonly rule: string;
  readonly subject: string;
  readonly startsOn: string;
}

function limitsOf(table: ExceptionTable): NamedLimit[] {
  return rowsOf(table.limits).map(([name = '', rule = '', subject = '', startsOn = '']) => {
    return { name, rule, subject, startsOn };
  });
}

function refuseUnknownNames(names: readonly string[], limits: readonly NamedLimit[]): void {
  const unknown = names.filter((name) => !limits.some((limit) => limit.name === name));
  if (unknown.length > 0) throw new Error(`No limit is called ${unknown.join(', ')}.`);
}

/** What a row says of each limit, as a row of an ordinary table each. */
function statedIn(row: Row, ground: string, limits: readonly NamedLimit[]): string[][] {
  const names = (row.get('releases') ?? '').replace('–', '').split(' ').filter(Boolean);
  refuseUnknownNames(names, limits);
  const working = row.get('working') ?? '';
  return limits.map(({ name, rule, subject, startsOn }, place) => [
    ...[rule, subject, startsOn, names.includes(name) ? ground : '–'],
    place === 0 ? working : '"',
  ]);
}

function casesOf(table: ExceptionTable, row: Row, ground: string): LawCase[] {
  const { title, given, today } = table;
  const inputs = [...row].filter(([heading]) => given.includes(`{${heading}}`));
  const filled = inputs.reduce(
    (text, [heading, cell]) => text.replaceAll(`{${heading}}`, cell),
    given.replaceAll('{ground}', ground),
  );
  const errors = row.get('errors') ?? '';
  const limits = limitsOf(table);
  const rules = limits.map(({ rule }) => factsOfLimit(rule).source);
  const [headings, ...lines] =
    errors === ''
      ? [['rule', 'subject', 'starts', 'excepted', 'working'], ...statedIn(row, ground, limits)]
      : [
          ['errors', 'working'],
          [errors, row.get('working') ?? ''],
        ];
  return readTable({
    ...{ title, given: filled, today, source: [...new Set(rules)].join('; ') },
    rows: [headings, ...lines].map((cells) => cells.join('|')).join('\n'),
  });
}

/** The cases of a table of exceptions: every row on each of its grounds. */
export function readExceptions(table: ExceptionTable): LawCase[] {
  return table.grounds
    .split(' ')
    .flatMap((ground) =>
      rowsUnderHeadings(table.exceptions).flatMap((row) => casesOf(table, row, ground)),
    );
}
