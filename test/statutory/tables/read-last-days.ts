import type { LastDayTable, LawCase } from './law-table.js';
import { factsOfLimit } from './limits.table.js';
import { readTable } from './read-table.js';
import { eventsOf, fillIn, rowsUnderHeadings, type Row } from './read-text.js';

/** What was done on one of the days of a row, and how the limit stands then. */
interface Moment {
  readonly what: string;
  readonly events?: string;
  readonly today: string;
  readonly status: string;
  readonly met?: string;
}

function cellOf(row: Row, heading: string): string {
  return row.get(heading) ?? '';
}

function daysOf(row: Row): { before: string; last: string; after: string } {
  return {
    before: cellOf(row, 'before'),
    last: cellOf(row, 'last'),
    after: cellOf(row, 'after'),
  };
}

/** What a column says was done, on a day. */
function doneOn(row: Row, heading: string, day: string): string {
  return fillIn(cellOf(row, heading), new Map([['day', day]]));
}

function momentsOfDuty(row: Row): Moment[] {
  const { before, last, after } = daysOf(row);
  const done = (day: string, when: string, status: string): Moment[] => {
    const events = doneOn(row, 'done', day);
    return day === '' ? [] : [{ what: `done ${when}`, status, events, today: after, met: day }];
  };
  return [
    { what: 'not done, the day before the last', today: before, status: 'running' },
    { what: 'not done, on the last day', today: last, status: 'running' },
    { what: 'not done, the day after', today: after, status: 'missed' },
    ...done(cellOf(row, 'start'), 'on the starting day', 'met'),
    ...done(before, 'the day before the last', 'met'),
    ...done(last, 'on the last day', 'met'),
    ...done(after, 'the day after', 'met-late'),
  ];
}

function momentsOfWindow(row: Row): Moment[] {
  const { before, last, after } = daysOf(row);
  const heard = (day: string, when: string, met: string): Moment => {
    const events = doneOn(row, 'heard', day);
    return { what: `heard ${when}`, status: 'met', events, today: after, met };
  };
  const sent = (day: string, when: string, status: string): Moment => {
    return { what: `sent ${when}`, status, events: doneOn(row, 'sent', day), today: after };
  };
  return [
    { what: 'nothing heard, the day before the last', today: before, status: 'running' },
    { what: 'nothing heard, on the last day', today: last, status: 'running' },
    { what: 'nothing heard, the day after', today: after, status: 'met' },
    heard(before, 'the day before the last', before),
    heard(last, 'on the last day', last),
    heard(after, 'the day after, when the window had passed', '–'),
    sent(before, 'the day before the last', 'cut-short'),
    sent(last, 'on the last day', 'cut-short'),
    sent(after, 'the day after', 'met'),
  ];
}

function momentsOfDate(row: Row): Moment[] {
  const { before, last, after } = daysOf(row);
  return [
    { what: 'the day before', today: before, status: 'running' },
    { what: 'the day itself', today: last, status: 'met' },
    { what: 'the day after', today: after, status: 'met' },
  ];
}

const momentsOf: Readonly<Record<string, (row: Row) => Moment[]>> = {
  latest: momentsOfDuty,
  earliest: momentsOfWindow,
  date: momentsOfDate,
};

const broken: readonly string[] = ['missed', 'met-late', 'cut-short'];

/** The first event of a row starts its limit; without any it is the birth. */
function startIn(row: Row, born: string): string {
  return String(eventsOf(cellOf(row, 'given'))[0]?.on ?? born);
}

function casesOf({ title, born = '' }: LastDayTable, row: Row): LawCase[] {
  const rule = cellOf(row, 'rule');
  const { kind, binding, owedBy } = factsOfLimit(rule);
  const mayBeBroken = binding === 'statutory' && owedBy !== 'family';
  return (momentsOf[kind]?.(row) ?? []).flatMap(({ what, events = '', today, status, met }) => {
    const breach = mayBeBroken && broken.includes(status) ? 'yes' : 'no';
    const stated = {
      ...{ today, starts: startIn(row, born), due: cellOf(row, 'last'), status },
      ...{ met: met ?? '–', ended: '–', breach, kind, binding, 'owed by': owedBy },
      working: `${cellOf(row, 'working')}; ${what}`,
    };
    const given = [cellOf(row, 'given'), events].filter(Boolean).join(', ');
    const rows = [Object.keys(stated).join('|'), Object.values(stated).join('|')].join('\n');
    return readTable({ title, rule, given, born, rows });
  });
}

/** Every limit on its last day, the day before it and the day after it: done, and not done. */
export function readLastDays(table: LastDayTable): LawCase[] {
  return rowsUnderHeadings(table.lastDays).flatMap((row) => casesOf(table, row));
}
