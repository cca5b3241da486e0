/** One thing wrong with a case file: where, as a JSON pointer, and what, in a sentence for a caseworker. */
export interface CaseProblem {
  readonly path: string;
  readonly message: string;
}

/** The fields of an object in the order of the file. Own fields only, whatever they are called. */
export type Fields = ReadonlyMap<string, unknown>;

/** Reads an object as its fields; nothing where it is none. */
export function fieldsIn(value: unknown): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new Map(Object.entries(value));
}

/** The JSON pointer of a field of what another pointer names. */
export function pathTo(path: string, field: string | number): string {
  return `${path}/${String(field).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

const longestQuote = 60;

/** Quotes what someone wrote, shortened where it is long. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : 'what was given';
  const shortened = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
  return typeof value === 'string' ? `"${shortened}"` : shortened;
}
