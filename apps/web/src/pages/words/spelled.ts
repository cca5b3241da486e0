/** A code that has no words of its own yet, as words. */
export function spelled(code: string): string {
  return code.replace(/[-_./]+/g, ' ').trim();
}

/** A text that begins a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a list of words has for a code; nothing for a code that only every object has. */
export function wordsIn<Words>(
  list: Readonly<Record<string, Words>>,
  code: string,
): Words | undefined {
  return Object.hasOwn(list, code) ? list[code] : undefined;
}
