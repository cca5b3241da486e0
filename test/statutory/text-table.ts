import type { LawEvent } from '#libs/statutory-rules';

/** The rows of a table written as text: one a line, its cells parted by bars. */
export function rowsOf(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** An event from the cells of a table; its fields are written `name=value`, parted by spaces. */
export function eventOf(type: string, on: string, fields: string): LawEvent {
  const pairs = fields
    .split(' ')
    .filter(Boolean)
    .map((field) => field.split('='));
  return { ...Object.fromEntries(pairs), type, on } as LawEvent;
}
