import type { CaseDifference, RowChange } from '#libs/statutory-rules';

/** How many cases were asked, and how many of their open limits differ in which way. */
export interface Tally {
  readonly cases: number;
  readonly withErrors: number;
  readonly different: number;
  readonly open: { readonly before: number; readonly after: number };
  readonly changes: Readonly<Record<RowChange, number>>;
}

/** Before the first case. */
export const nothingYet: Tally = {
  cases: 0,
  withErrors: 0,
  different: 0,
  open: { before: 0, after: 0 },
  changes: {
    earlier: 0,
    later: 0,
    appears: 0,
    vanishes: 0,
    'gains-ground': 0,
    'loses-ground': 0,
    'becomes-missed': 0,
    'no-longer-missed': 0,
    otherwise: 0,
  },
};

/** Counts one more case. */
export function counted(tally: Tally, found: CaseDifference): Tally {
  const cases = tally.cases + 1;
  if ('errors' in found) return { ...tally, cases, withErrors: tally.withErrors + 1 };
  const changes = { ...tally.changes };
  for (const change of found.differences.flatMap((each) => each.changes)) changes[change] += 1;
  return {
    cases,
    withErrors: tally.withErrors,
    different: tally.different + (found.differences.length > 0 ? 1 : 0),
    open: {
      before: tally.open.before + found.open.before,
      after: tally.open.after + found.open.after,
    },
    changes,
  };
}
