import { statusOf, type DeadlineStatus } from '#libs/statutory-rules';
import type { DeadlineRow } from './case-record.js';

/** A limit as it stands on a day. */
export interface StandingLimit extends DeadlineRow {
  readonly status: DeadlineStatus;
  readonly breach: boolean;
}

/** What becomes of one limit: it came (nothing before), it went (nothing after), or it changed. */
export type LimitChange =
  | { readonly before: StandingLimit; readonly after: StandingLimit | null }
  | { readonly before: null; readonly after: StandingLimit };

/** What tells a person that a limit isn't what it was. */
const shown = [
  'startsOn',
  'dueOn',
  'actBy',
  'metOn',
  'endedOn',
  'cutShortOn',
  'status',
  'breach',
] as const;

/**
 * Every limit that is not what it was, in the order of the due dates. Of one rule, a limit that went and
 * one that came are the same limit counted from another day.
 */
export function limitChanges(
  before: readonly DeadlineRow[],
  after: readonly DeadlineRow[],
  today: string,
): LimitChange[] {
  const [was, is] = [before, after].map((rows) => rows.map((row) => standing(row, today)));
  const same = pairedBy(was ?? [], is ?? [], identityOf);
  const moved = pairedBy(same.went, same.came, (limit) => limit.rule);
  return [
    ...[...same.pairs, ...moved.pairs]
      .filter(([one, other]) => differ(one, other))
      .map(([one, other]) => ({ before: one, after: other })),
    ...moved.went.map((limit) => ({ before: limit, after: null })),
    ...moved.came.map((limit) => ({ before: null, after: limit })),
  ].sort((a, b) => (sortedBy(a) < sortedBy(b) ? -1 : 1));
}

function standing(row: DeadlineRow, today: string): StandingLimit {
  return { ...row, ...statusOf(row, today) };
}

function identityOf({ rule, subject, startsOn }: StandingLimit): string {
  return JSON.stringify([rule, subject, startsOn]);
}

function sortedBy({
  before,
  after,
}: {
  before: StandingLimit | null;
  after: StandingLimit | null;
}) {
  const limit = after ?? before;
  return limit === null
    ? ''
    : `${limit.dueOn} ${limit.rule} ${limit.subject ?? ''} ${limit.startsOn}`;
}

function differ(one: StandingLimit, other: StandingLimit): boolean {
  return (
    shown.some((field) => one[field] !== other[field]) ||
    one.excepted.join() !== other.excepted.join()
  );
}

/** Limits of both lists with the same key, one by one in their order, and what is left of each list. */
function pairedBy(
  before: readonly StandingLimit[],
  after: readonly StandingLimit[],
  keyOf: (limit: StandingLimit) => string,
) {
  const waiting = Map.groupBy(after, keyOf);
  const pairs: (readonly [StandingLimit, StandingLimit])[] = [];
  const went = before.filter((limit) => {
    const other = waiting.get(keyOf(limit))?.shift();
    if (other !== undefined) pairs.push([limit, other]);
    return other === undefined;
  });
  return { pairs, went, came: [...waiting.values()].flat() };
}
