import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { repeatedFields } from './repeated-fields.js';

/** JSON as it may be written: the members of an object in their order, and any of them twice. */
type Written =
  string | readonly Written[] | { readonly members: readonly (readonly [string, Written])[] };

const names = fc.constantFrom('on', 'id', '__proto__', 'a:b', 'q"', 'back\\', '0', '');
const written = fc.letrec<{ value: Written }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('1', '"x:y"', '"\\\\"', '"\\":"', 'null', '[]'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.record({ members: fc.array(fc.tuple(names, tie('value')), { maxLength: 5 }) }),
  ),
})).value;

function textOf(value: Written, space: string): string {
  if (typeof value === 'string') return value;
  if ('members' in value) {
    const members = value.members.map(
      ([name, inside]) => `${JSON.stringify(name)}${space}:${space}${textOf(inside, space)}`,
    );
    return `{${space}${members.join(`${space},`)}}`;
  }
  return `[${value.map((inside) => textOf(inside, space)).join(`,${space}`)}${space}]`;
}

/** Where a field comes for the second time, by walking what was written instead of reading its text. */
function repeatedIn(value: Written, path: readonly (string | number)[] = []): unknown[] {
  if (typeof value === 'string') return [];
  if (!('members' in value)) {
    return value.flatMap((inside, place) => repeatedIn(inside, [...path, place]));
  }
  const times = new Map<string, number>();
  return value.members.flatMap(([name, inside]) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    const isFound = time === 2 && path.length < 4;
    return [...(isFound ? [[...path, name]] : []), ...repeatedIn(inside, [...path, name])];
  });
}

function found(text: string) {
  return repeatedFields(text, JSON.parse(text));
}

describe('A field that is given more than once', () => {
  test('is found wherever a case may have it, however the text is written.', () => {
    fc.assert(
      fc.property(written, fc.constantFrom('', ' ', '\n\t'), (value, space) => {
        expect(found(textOf(value, space))).toEqual(repeatedIn(value));
      }),
      { numRuns: 1000 },
    );
  });

  test.each<[string, unknown[]]>([
    ['{"today":"2026-11-21","today":"2026-11-22"}', [['today']]],
    ['{"events":[{"on":1},{"on":1,"type":2,"on":3,"on":4}]}', [['events', 1, 'on']]],
    ['[{"a":1},{"\\u0061":1,"a":1}]', [[1, 'a']]],
    ['{"a":{"a":1},"b":[{"a":1},{"a":1}],"c":"\\"a\\":1,\\"a\\":2"}', []],
    ['{"__proto__":1,"__proto__":2}', [['__proto__']]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('costs no more than its text is long, even in the depth of nonsense.', () => {
    const deep = `${'{"a":0,"a":'.repeat(200_000)}0${'}'.repeat(200_000)}`;
    const times = 50_000;
    const long = `{${Array.from({ length: times }, (_, place) => `"k${place}":"\\\\",`).join('')}"k0":":"}`;
    expect(found(deep)).toEqual([['a'], ['a', 'a'], ['a', 'a', 'a'], ['a', 'a', 'a', 'a']]);
    expect(found(long)).toEqual([['k0']]);
  });
});
