import {
  deadlinesOf,
  inOrderOfFile,
  reachingNothing,
  readCase,
  uncountable,
  type CaseErrors,
  type ClockDeadline,
} from '../case-file/answer-case.js';
import type { PlacedProblem } from '../case-file/check-between-events.js';
import type { IsoDate } from '../law-event.js';
import { limitsIn } from '../limits-of.js';
import type { LawRegister } from '../rules-under.js';
import { compareRows, isOpen, type RowDifference } from './compare-rows.js';
import { wordsOfBoth } from './words-of-both.js';

/** What a case looks like under two laws: its open limits that differ, or everything that is wrong with it. */
export type CaseDifference =
  | {
      readonly today: IsoDate;
      /** How many limits are open under each law. */
      readonly open: { readonly before: number; readonly after: number };
      readonly differences: readonly RowDifference[];
    }
  | CaseErrors;

function countOpen(rows: readonly ClockDeadline[]): number {
  return rows.filter(isOpen).length;
}

function once(problems: readonly PlacedProblem[]): PlacedProblem[] {
  return [...new Map(problems.map((each) => [`${each.path} ${each.message}`, each])).values()];
}

/** What reaches nothing under either law; under one of them alone it is what the change does, no error. */
function inEach(one: readonly PlacedProblem[], other: readonly PlacedProblem[]): PlacedProblem[] {
  const known = new Set(other.map(({ path, message }) => `${path} ${message}`));
  return one.filter(({ path, message }) => known.has(`${path} ${message}`));
}

/**
 * Prepares to put cases before two laws.
 *
 * The case is read with the words of both, so that it may tell of events that only one of them knows.
 */
export function caseComparison(
  before: LawRegister,
  after: LawRegister,
): (value: unknown) => CaseDifference {
  const words = wordsOfBoth(before, after);
  return (value) => {
    const found = readCase(value, words);
    if ('errors' in found) return found;
    const { read, index } = found;
    const { events } = read;
    const old = limitsIn(index, { ...read, law: before });
    const recent = limitsIn(index, { ...read, law: after });
    const beyond = [
      ...once([...uncountable(events, old), ...uncountable(events, recent)]),
      ...inEach(reachingNothing(events, old), reachingNothing(events, recent)),
    ];
    if (beyond.length > 0) return inOrderOfFile(beyond);
    const [rowsBefore, rowsAfter] = [deadlinesOf(read, old), deadlinesOf(read, recent)];
    return {
      today: read.today,
      open: { before: countOpen(rowsBefore), after: countOpen(rowsAfter) },
      differences: compareRows(rowsBefore, rowsAfter),
    };
  };
}
