import { FormFinder, type FileForm } from './file-form.js';

/** How much of a file is kept in memory, in characters. */
export interface Limits {
  /** A file up to so many is read whole, whatever it holds. */
  readonly whole: number;
  /** A longer one has to show in so many how it holds its cases. */
  readonly oneCase: number;
}

/** As much as is kept where nobody says otherwise. */
export const usualLimits: Limits = { whole: 1_000_000, oneCase: 32_000_000 };
const lengthOfPieces = 65_536;

/** What was read already, in pieces that are not too long, and then the rest. */
export async function* chained(
  beginning: readonly string[],
  rest: AsyncIterator<string>,
): AsyncGenerator<string> {
  for (const piece of beginning) {
    for (let from = 0; from < piece.length; from += lengthOfPieces) {
      yield piece.slice(from, from + lengthOfPieces);
    }
  }
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** The beginning of a file, and how it holds its cases; no form where it was read to its end. */
export interface Beginning {
  readonly read: readonly string[];
  readonly form: FileForm | 'no case found' | null;
}

/** Reads a file until it shows how it holds its cases; a short one is read whole. */
export async function beginningOf(
  pieces: AsyncIterator<string>,
  limits: Limits,
): Promise<Beginning> {
  const finder = new FormFinder();
  const read: string[] = [];
  let length = 0;
  for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) {
    const wasShort = length <= limits.whole;
    read.push(next.value);
    length += next.value.length;
    if (length <= limits.whole) continue;
    const form = wasShort ? finder.of(read.join('')) : finder.goingOn(next.value);
    if (form !== null) return { read, form };
    if (length > limits.oneCase) return { read, form: 'no case found' };
  }
  return { read, form: null };
}
