/** One thing wrong with a case file: where, as a JSON pointer, and what, in a sentence for a caseworker. */
export interface CaseProblem {
  readonly path: string;
  readonly message: string;
}

/** An object as it was read. */
export type Fields = Readonly<Record<string, unknown>>;

/** Takes a value for an object with fields; nothing where it is none. */
export function fieldsIn(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : null;
}

/** What an object says under a name: of its own, whatever the name is. */
export function fieldOf(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
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
