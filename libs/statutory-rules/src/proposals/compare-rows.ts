import type { ClockDeadline } from '../case-file/answer-case.js';
import type { IsoDate } from '../law-event.js';

/** What another law does to an open limit. */
export type RowChange =
  | 'earlier'
  | 'later'
  | 'appears'
  | 'vanishes'
  | 'gains-ground'
  | 'loses-ground'
  | 'becomes-missed'
  | 'no-longer-missed'
  | 'otherwise';

/** A limit of a case that is open under one law at least, and differs under the other. */
export interface RowDifference {
  readonly rule: string;
  readonly subject: string | null;
  readonly startsOn: IsoDate;
  readonly changes: readonly RowChange[];
  readonly before: ClockDeadline | null;
  readonly after: ClockDeadline | null;
}

/** Whether something is still to be done, or to come: a limit that runs, or that passed unmet. */
export function isOpen({ status }: ClockDeadline): boolean {
  return status === 'running' || status === 'missed';
}

function identityOf({ rule, subject, startsOn }: ClockDeadline): string {
  return JSON.stringify([rule, subject, startsOn]);
}

function isGained(one: ClockDeadline, other: ClockDeadline): boolean {
  return other.excepted.some((ground) => !one.excepted.includes(ground));
}

const told = ['kind', 'binding', 'owedBy', 'status', 'breach'] as const;

function changesBetween(before: ClockDeadline, after: ClockDeadline): RowChange[] {
  const [wasMissed, isMissed] = [before.status === 'missed', after.status === 'missed'];
  const changes: readonly (readonly [RowChange, boolean])[] = [
    ['earlier', after.dueOn < before.dueOn],
    ['later', after.dueOn > before.dueOn],
    ['gains-ground', isGained(before, after)],
    ['loses-ground', isGained(after, before)],
    ['becomes-missed', isMissed && !wasMissed],
    ['no-longer-missed', wasMissed && !isMissed],
  ];
  const found = changes.flatMap(([change, isSo]) => (isSo ? [change] : []));
  if (found.length > 0) return found;
  return told.some((name) => before[name] !== after[name]) ? ['otherwise'] : [];
}

function changesOf(before: ClockDeadline | null, after: ClockDeadline | null): RowChange[] {
  if (before !== null && after !== null) return changesBetween(before, after);
  const appears = after !== null;
  const isMissed = (after ?? before)?.status === 'missed';
  if (!isMissed) return [appears ? 'appears' : 'vanishes'];
  return appears ? ['appears', 'becomes-missed'] : ['vanishes', 'no-longer-missed'];
}

function firstDate({ before, after }: RowDifference): IsoDate {
  const dates = [before, after].flatMap((row) => (row === null ? [] : [row.dueOn]));
  return dates.sort()[0] ?? '';
}

function byFirstDate(a: RowDifference, b: RowDifference): number {
  const [dateOfA, dateOfB] = [firstDate(a), firstDate(b)];
  return dateOfA < dateOfB ? -1 : dateOfA > dateOfB ? 1 : 0;
}

/** The open limits that differ between what two laws say of one case, in the order of their dates. */
export function compareRows(
  before: readonly ClockDeadline[],
  after: readonly ClockDeadline[],
): readonly RowDifference[] {
  const rowsAfter = new Map(after.map((row) => [identityOf(row), row]));
  const known = new Set(before.map(identityOf));
  const pairs: (readonly [ClockDeadline | null, ClockDeadline | null])[] = [
    ...before.map((row) => [row, rowsAfter.get(identityOf(row)) ?? null] as const),
    ...after.filter((row) => !known.has(identityOf(row))).map((row) => [null, row] as const),
  ];
  return pairs
    .flatMap(([old, recent]) => {
      const row = recent ?? old;
      const changes = changesOf(old, recent);
      if (row === null || changes.length === 0) return [];
      if (![old, recent].some((each) => each !== null && isOpen(each))) return [];
      const { rule, subject, startsOn } = row;
      return [{ rule, subject, startsOn, changes, before: old, after: recent }];
    })
    .sort(byFirstDate);
}
