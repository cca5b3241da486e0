/** What is to be written so that one list of rows becomes another. */
export interface Difference<Row> {
  /** Rows that are new, or say something else than before. */
  readonly changed: readonly Row[];
  /** Rows that are there no more. */
  readonly gone: readonly Row[];
}

/** Compares two lists of rows, in each of which no two rows have the same key. */
export function differenceOf<Row>(
  before: readonly Row[],
  after: readonly Row[],
  keyOf: (row: Row) => string,
): Difference<Row> {
  const was = new Map(before.map((row) => [keyOf(row), JSON.stringify(row)]));
  const is = new Set(after.map(keyOf));
  return {
    changed: after.filter((row) => was.get(keyOf(row)) !== JSON.stringify(row)),
    gone: before.filter((row) => !is.has(keyOf(row))),
  };
}
