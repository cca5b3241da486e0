import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ElementSplitter, LineSplitter, tooLong, type Part, type Splitter } from './split-parts.js';

/** What a splitter gives for a text that comes in pieces of these lengths. */
function partsOf(splitter: Splitter, text: string, lengths: readonly number[]) {
  const parts: Part[] = [];
  let place = 0;
  for (const length of [...lengths, text.length]) {
    parts.push(...splitter.take(text.slice(place, place + length)));
    place += length;
  }
  return { parts, end: splitter.end() };
}

const lengths = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 60 });
const values = fc.array(fc.jsonValue(), { minLength: 1, maxLength: 6 });

describe('A long file in whatever pieces it comes', () => {
  test('a list falls into its elements.', () => {
    fc.assert(
      fc.property(values, lengths, fc.constantFrom(0, 2), (list, pieces, indent) => {
        const text = `${JSON.stringify(list, null, indent)}\n`;
        const { parts, end } = partsOf(new ElementSplitter(), text, pieces);
        expect(parts.map((part) => JSON.parse(String(part)) as unknown)).toEqual(JSON.parse(text));
        expect(end).toBeNull();
      }),
    );
  });

  test('lines are cut at their ends, and the last needs none.', () => {
    fc.assert(
      fc.property(values, lengths, fc.boolean(), (list, pieces, isEnded) => {
        const lines = list.map((value) => JSON.stringify(value));
        const text = lines.join('\n') + (isEnded ? '\n' : '');
        const { parts, end } = partsOf(new LineSplitter(), text, pieces);
        expect(end === null ? parts : [...parts, end]).toEqual(lines);
      }),
    );
  });

  test.each<[string, Part[], Part | null]>([
    ['[{"a":1},{"b"', ['{"a":1}'], '{"b"'],
    ['[1,2] and more', ['1', '2'], ' and more'],
    ['[1][2]', ['1'], '[2]'],
    ['[1}', [], '1}'],
    ['[1,,2,]', ['1', '', '2', ''], null],
    ['[ ] ', [], null],
    ['["\\\\","\\"]"]', ['"\\\\"', '"\\"]"'], null],
  ])('the list %s gives what it has, and a rest.', (text, parts, end) => {
    for (const pieces of [[], [1, 1, 1, 1, 1, 1, 1], [3, 3]]) {
      expect(partsOf(new ElementSplitter(), text, pieces)).toEqual({ parts, end });
    }
  });

  test('a part that is too long is passed over, and the others are given.', () => {
    const long = `"${'x'.repeat(20)}"`;
    expect(partsOf(new LineSplitter(9), `1\n${long}\n2\n${long}`, [5, 5])).toEqual({
      parts: ['1', tooLong, '2'],
      end: tooLong,
    });
    expect(partsOf(new ElementSplitter(9), `[1,${long},2,${long}`, [5, 5])).toEqual({
      parts: ['1', tooLong, '2'],
      end: tooLong,
    });
  });
});
