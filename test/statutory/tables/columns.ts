import type { ExpectedLimit } from './law-table.js';

type Stated = Partial<Omit<ExpectedLimit, 'rule' | 'subject' | 'startsOn'>>;

/** What a cell says that may say there is none. */
export function orNone(cell: string): string | null {
  return cell === '–' ? null : cell;
}

function yesOrNo(cell: string): boolean {
  if (cell !== 'yes' && cell !== 'no') throw new Error(`"${cell}" is neither yes nor no.`);
  return cell === 'yes';
}

function wordsOf(cell: string): string[] {
  return cell === '–' ? [] : cell.split(' ');
}

/** The columns that state something of a limit, and the field of the answer that each is held against. */
export const statedColumns: Readonly<Record<string, (cell: string) => Stated>> = {
  due: (cell) => ({ dueOn: cell }),
  'act by': (cell) => ({ actBy: orNone(cell) }),
  kind: (cell) => ({ kind: cell }),
  binding: (cell) => ({ binding: cell }),
  'owed by': (cell) => ({ owedBy: cell }),
  status: (cell) => ({ status: cell }),
  met: (cell) => ({ metOn: orNone(cell) }),
  ended: (cell) => ({ endedOn: orNone(cell) }),
  excepted: (cell) => ({ excepted: wordsOf(cell) }),
  breach: (cell) => ({ breach: yesOrNo(cell) }),
  version: (cell) => ({ lawVersion: cell }),
};

/** Every other column that a table may have besides those that its `given` names. */
export const otherColumns: readonly string[] = [
  'events',
  'today',
  'born',
  'settings',
  'rule',
  'subject',
  'starts',
  'not listed',
  'errors',
  'working',
];
