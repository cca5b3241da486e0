import { canonicalJson } from '#libs/platform';
import { limitKey, stateKey, type CaseCount } from '../record/case-count.js';

/**
 * What is stored of a case otherwise than it is counted: the codes of the limits and the names of the
 * processes, in order. Empty when all of it is the same.
 */
export function otherwiseStored(stored: CaseCount, counted: Partial<CaseCount>): string[] {
  const { limits = stored.limits, states = stored.states } = counted;
  return [
    ...differing(stored.limits, limits, limitKey, ({ rule }) => rule),
    ...differing(stored.states, states, stateKey, ({ process }) => process),
  ];
}

function differing<Row>(
  stored: readonly Row[],
  counted: readonly Row[],
  keyOf: (row: Row) => string,
  nameOf: (row: Row) => string,
): string[] {
  const was = new Map(stored.map((row) => [keyOf(row), canonicalJson(row)]));
  const is = new Map(counted.map((row) => [keyOf(row), canonicalJson(row)]));
  const other = [...stored, ...counted].filter((row) => was.get(keyOf(row)) !== is.get(keyOf(row)));
  return [...new Set(other.map(nameOf))].sort();
}
