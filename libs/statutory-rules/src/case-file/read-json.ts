/** What a reader of UTF-8 puts where bytes were none. */
const lostCharacter = '\uFFFD';

/** Reads JSON; nothing where it is none, or where characters of it were lost. */
export function readJson(text: string): { readonly value: unknown } | null {
  try {
    return text.includes(lostCharacter) ? null : { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** Why a text could not be read as JSON, in a sentence about what it is the text of. */
export function unreadable(what: string, text: string): string {
  return text.includes(lostCharacter)
    ? `${what} has characters that are lost, as when it is not written in UTF-8: save it as UTF-8.`
    : `${what} is not JSON that can be read.`;
}
