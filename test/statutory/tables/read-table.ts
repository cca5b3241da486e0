import { rowsOf } from '../text-table.js';
import { orNone, otherColumns, statedColumns } from './columns.js';
import type {
  AbsentLimit,
  CaseEvent,
  CaseFile,
  ExpectedLimit,
  LawCase,
  LawTable,
} from './law-table.js';
import { factsOfLimit } from './limits.table.js';
import { eventsOf, fillIn, rowsUnderHeadings, type Row } from './read-text.js';

const another = '"';

function cellOf(row: Row, heading: string): string {
  return row.get(heading) ?? '';
}

function caseOf(table: LawTable, row: Row): CaseFile {
  const written = (heading: 'today' | 'born' | 'settings'): string =>
    cellOf(row, heading) || fillIn(table[heading] ?? '', row);
  const events = eventsOf([fillIn(table.given ?? '', row), cellOf(row, 'events')].join(','));
  const lastDay = events.map(({ on }) => String(on)).reduce((a, b) => (a > b ? a : b), '');
  const pairs = written('settings').split(' ').filter(Boolean);
  const settings = Object.fromEntries(pairs.map((pair) => pair.split('='))) as Record<
    string,
    string
  >;
  const dateOfBirth = written('born');
  return {
    today: written('today') || lastDay || dateOfBirth,
    ...(pairs.length === 0 ? {} : { settings }),
    ...(dateOfBirth === '' ? {} : { person: { dateOfBirth } }),
    events,
  };
}

/** The one event of a case that can have started a limit. */
function startIn({ events }: CaseFile, rule: string, startedBy: readonly string[]): CaseEvent {
  const starts = events.filter(({ type }) => startedBy.includes(String(type)));
  const [start] = starts;
  if (start === undefined || starts.length > 1) {
    throw new Error(`${starts.length} events start ${rule}: say in a column on which day.`);
  }
  return start;
}

function nameOf(table: LawTable, row: Row, asked: CaseFile) {
  const rule = cellOf(row, 'rule') || (table.rule ?? '');
  const { startedBy, toldApartBy } = factsOfLimit(rule);
  const startsOn =
    cellOf(row, 'starts') ||
    (startedBy.includes('birth')
      ? (asked.person?.dateOfBirth ?? '')
      : String(startIn(asked, rule, startedBy).on));
  const subject = cellOf(row, 'subject');
  if (subject !== '') return { rule, subject: orNone(subject), startsOn };
  if (toldApartBy === 'nothing') return { rule, subject: null, startsOn };
  if (toldApartBy === 'starting-day') return { rule, subject: startsOn, startsOn };
  return { rule, subject: String(startIn(asked, rule, startedBy)[toldApartBy]), startsOn };
}

function limitOf(table: LawTable, row: Row, asked: CaseFile): ExpectedLimit[] {
  const stated = [...row].flatMap(([heading, cell]) => {
    const column = statedColumns[heading];
    return column === undefined || cell === '' ? [] : [column(cell)];
  });
  if (stated.length === 0) return [];
  return [Object.assign({}, nameOf(table, row, asked), ...stated) as ExpectedLimit];
}

function absentIn(row: Row): AbsentLimit[] {
  const written = cellOf(row, 'not listed').split(' ').filter(Boolean);
  return written.map((name) => {
    const [rule = '', startsOn] = name.split('@');
    return startsOn === undefined ? { rule } : { rule, startsOn };
  });
}

function sourceOf(table: LawTable, rules: readonly string[]): string {
  if (table.source !== undefined) return table.source;
  return [...new Set(rules.map((rule) => factsOfLimit(rule).source))].join('; ');
}

function lawCaseOf(table: LawTable, [first, ...more]: readonly Row[]): LawCase {
  if (first === undefined) throw new Error('A case without a row.');
  const asked = caseOf(table, first);
  const deadlines = [first, ...more].flatMap((row) => limitOf(table, row, asked));
  const absent = [first, ...more].flatMap(absentIn);
  const errors = cellOf(first, 'errors').split(' ').filter(Boolean);
  const rules = [...deadlines, ...absent].map(({ rule }) => rule);
  if (rules.length + errors.length === 0) throw new Error('A row states nothing.');
  const working = cellOf(first, 'working');
  if (working === '') throw new Error('A row without its working.');
  const source = sourceOf(table, rules);
  const answer = absent.length > 0 ? { deadlines, absent } : { deadlines };
  const expect = errors.length > 0 ? { errors } : answer;
  return { title: table.title, working, source, case: asked, expect };
}

function refuseUnknownColumns(table: LawTable, rows: readonly Row[]): void {
  const named = [table.given, table.each, table.today, table.born, table.settings].join(' ');
  const known = [...otherColumns, ...Object.keys(statedColumns)];
  for (const heading of rows[0]?.keys() ?? []) {
    if (known.includes(heading) !== named.includes(`{${heading}}`)) continue;
    throw new Error(`Nothing, or too much, says what the column ${heading} is.`);
  }
}

/** A further row of a case: what it repeats stands in the first. */
function withDittos(row: Row, first: Row | undefined): Row {
  return new Map(
    [...row].map(([heading, cell]) => [
      heading,
      cell === another ? (first?.get(heading) ?? '') : cell,
    ]),
  );
}

function inOneTable(table: LawTable, rows: readonly Row[]): LawCase[] {
  const cases: Row[][] = [];
  for (const row of rows) {
    const above = cases.at(-1);
    const continues = [...row.values()].includes(another);
    if (continues && above !== undefined) above.push(withDittos(row, above[0]));
    else cases.push([row]);
  }
  return cases.map((group) => lawCaseOf(table, group));
}

function casesIn(table: LawTable): LawCase[] {
  const rows = rowsUnderHeadings(table.rows);
  refuseUnknownColumns(table, rows);
  if (table.each === undefined) return inOneTable(table, rows);
  return rowsOf(table.each).flatMap(([rule = '', given = '']) =>
    inOneTable({ ...table, rule, given }, rows),
  );
}

/** The cases of a table, in its order; refuses a table that can't be read to the last cell. */
export function readTable(table: LawTable): LawCase[] {
  try {
    return casesIn(table);
  } catch (cause) {
    throw new Error(`The table "${table.title}" can't be read: ${String(cause)}`, { cause });
  }
}
