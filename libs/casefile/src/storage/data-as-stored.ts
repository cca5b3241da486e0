/**
 * The data of an entry as the database spells it. A number that the database keeps more exactly than
 * JavaScript can read is no number that was recorded here: it comes out as a text, and so is noticed.
 */
export function dataAsStored(text: string): unknown {
  return JSON.parse(text, (_key: string, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' && !isSpeltAs(value, context?.source) ? context?.source : value,
  );
}

/** PostgreSQL writes out what JavaScript writes with an exponent. */
function isSpeltAs(value: number, source: string | undefined): boolean {
  const spelt = JSON.stringify(value);
  return spelt === source || spelt.includes('e');
}
