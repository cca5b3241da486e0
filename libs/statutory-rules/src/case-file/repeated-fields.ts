/** Where an object of a JSON text gives a field more than once: the fields that lead there, and its name last. */
export type RepeatedField = readonly (string | number)[];

// A list, its case, the events of this and one of them: what is deeper is an error already, and has long paths.
const deepestInCases = 4;

interface Opened {
  readonly isObject: boolean;
  readonly timesGiven: Map<string, number>;
  at: string | number;
}

function membersIn(value: unknown): number {
  let count = 0;
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    const inside: unknown[] = Object.values(next);
    if (!Array.isArray(next)) count += inside.length;
    for (const each of inside) open.push(each);
  }
  return count;
}

function colonsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) count += 1;
  return count;
}

function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); ; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (text[at - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return at;
  }
}

function notePlace(open: readonly Opened[], found: RepeatedField[], deepest: number): void {
  const innermost = open.at(-1);
  if (innermost?.isObject !== true || open.length > deepest) return;
  const times = (innermost.timesGiven.get(String(innermost.at)) ?? 0) + 1;
  innermost.timesGiven.set(String(innermost.at), times);
  if (times === 2) found.push(open.map(({ at }) => at));
}

function lookedThrough(text: string, deepest: number): RepeatedField[] {
  const found: RepeatedField[] = [];
  const open: Opened[] = [];
  let words = '';
  for (let place = 0; place < text.length; place += 1) {
    const character = text[place];
    const innermost = open.at(-1);
    if (character === '"') {
      const end = endOfString(text, place);
      words = text.slice(place, end + 1);
      place = end;
    } else if (character === '{' || character === '[') {
      open.push({ isObject: character === '{', timesGiven: new Map(), at: 0 });
    } else if (character === '}' || character === ']') open.pop();
    else if (character === ':' && innermost !== undefined) {
      innermost.at = JSON.parse(words) as string;
      notePlace(open, found, deepest);
    } else if (character === ',' && innermost?.isObject === false) {
      innermost.at = Number(innermost.at) + 1;
    }
  }
  return found;
}

/**
 * The fields that a JSON text gives more than once, in its order; each is named once.
 *
 * Takes the text and what was read from it, where only the last of such fields is left.
 */
export function repeatedFields(
  text: string,
  value: unknown,
  deepest = deepestInCases,
): readonly RepeatedField[] {
  // Each field has its colon: if there are no more of these than fields, none was lost.
  return colonsIn(text) === membersIn(value) ? [] : lookedThrough(text, deepest);
}
