import { rowsOf } from '../text-table.js';
import type { CaseEvent } from './law-table.js';

/** A row of a table: its cells by the headings of their columns. */
export type Row = ReadonlyMap<string, string>;

/** The rows of a table whose first line holds its headings. */
export function rowsUnderHeadings(text: string): Row[] {
  const [headings = [], ...lines] = rowsOf(text);
  return lines.map((cells) => {
    if (cells.length !== headings.length) {
      throw new Error(
        `${headings.length} columns, but ${cells.length} cells: ${cells.join(' | ')}`,
      );
    }
    return new Map(headings.map((heading, place) => [heading, cells[place] ?? '']));
  });
}

/** Puts the cells of a row in the place of the names in braces. */
export function fillIn(text: string, row: Row): string {
  return text.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const cell = row.get(name);
    if (cell === undefined) throw new Error(`No column ${name}.`);
    return cell;
  });
}

function fieldOf(written: string): [string, string | string[]][] {
  const [name = '', value = ''] = written.split('=');
  if (value === '') return [];
  return [[name, name === 'releases' ? value.split('+') : value]];
}

function eventOf(written: string): CaseEvent[] {
  const [type = '', ...words] = written.trim().split(/\s+/);
  const fields = words.filter((word) => word.includes('='));
  const [on] = words.filter((word) => !word.includes('='));
  if (type === '' || on === undefined) return [];
  return [{ type, on, ...Object.fromEntries(fields.flatMap(fieldOf)) }];
}

/** Events written as `type day field=value`, parted by commas; one without a day did not happen. */
export function eventsOf(written: string): CaseEvent[] {
  return written.split(',').flatMap(eventOf);
}
