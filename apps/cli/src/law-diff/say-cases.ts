import {
  sayDate,
  sayDateWithDay,
  type CaseDifference,
  type ClockDeadline,
  type RowChange,
  type RowDifference,
} from '#libs/statutory-rules';
import type { Tally } from './tally.js';

type SaidOf = (before: ClockDeadline | null, after: ClockDeadline | null) => string;

function dueOn(row: ClockDeadline | null): string {
  return row === null ? '' : sayDateWithDay(row.dueOn);
}

function groundsOnlyIn(one: ClockDeadline | null, other: ClockDeadline | null): string {
  return (one?.excepted ?? []).filter((code) => !other?.excepted.includes(code)).join(', ');
}

const said: Readonly<Record<RowChange, SaidOf>> = {
  earlier: (before, after) => `moves earlier: ${dueOn(before)} -> ${dueOn(after)}`,
  later: (before, after) => `moves later: ${dueOn(before)} -> ${dueOn(after)}`,
  appears: (_before, after) => `appears: ${dueOn(after)}`,
  vanishes: (before) => `vanishes: ${dueOn(before)}`,
  'gains-ground': (before, after) => `gains the exception ${groundsOnlyIn(after, before)}`,
  'loses-ground': (before, after) => `loses the exception ${groundsOnlyIn(before, after)}`,
  'becomes-missed': () => 'becomes missed',
  'no-longer-missed': () => 'is no longer missed',
  otherwise: (before, after) =>
    `is ${[before?.binding, before?.kind, before?.owedBy, before?.status].join(', ')} -> ${[after?.binding, after?.kind, after?.owedBy, after?.status].join(', ')}`,
};

function rowSaid({ rule, subject, startsOn, changes, before, after }: RowDifference): string[] {
  const which = subject === null ? '' : ` [${subject}]`;
  return [
    `  ${rule}${which}, counted from ${sayDate(startsOn)}`,
    ...changes.map((change) => `    ${said[change](before, after)}`),
    ...(before === null ? [] : [`    first law:  ${before.because} (${before.source})`]),
    ...(after === null ? [] : [`    second law: ${after.because} (${after.source})`]),
  ];
}

/** Says what becomes of the open dates of one case; nothing where they stay as they are. */
export function caseSaid(place: number, found: CaseDifference): string[] {
  if ('errors' in found) {
    const errors = found.errors.map(
      ({ path, message }) => `  ${path === '' ? '' : `${path}: `}${message}`,
    );
    return [`Case ${place} can't be asked:`, ...errors, ''];
  }
  if (found.differences.length === 0) return [];
  return [
    `Case ${place}, asked on ${sayDate(found.today)}:`,
    ...found.differences.flatMap(rowSaid),
    '',
  ];
}

const counted: Readonly<Record<RowChange, string>> = {
  earlier: 'move earlier',
  later: 'move later',
  appears: 'appear',
  vanishes: 'vanish',
  'gains-ground': 'gain an exception',
  'loses-ground': 'lose an exception',
  'becomes-missed': 'become missed',
  'no-longer-missed': 'are no longer missed',
  otherwise: 'differ otherwise',
};

/** Says how many cases and dates differ. */
export function tallySaid({ cases, withErrors, different, open, changes }: Tally): string[] {
  const names = Object.keys(counted) as RowChange[];
  return [
    `Cases: ${cases}; different: ${different}; could not be asked: ${withErrors}.`,
    `Open dates: ${open.before} under the first law, ${open.after} under the second.`,
    ...names.map((name) => `  ${counted[name]}: ${changes[name]}`),
  ];
}
