import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ElementSplitter, LineSplitter, type Splitter } from './split-parts.js';

/** What a splitter gives for a text that comes in pieces of these lengths. */
function partsOf(splitter: Splitter, text: string, lengths: readonly number[]) {
  const parts: string[] = [];
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
        expect(parts.map((part) => JSON.parse(part) as unknown)).toEqual(JSON.parse(text));
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

  test('a list that breaks off leaves a rest.', () => {
    expect(partsOf(new ElementSplitter(), '[{"a":1},{"b"', [3])).toEqual({
      parts: ['{"a":1}'],
      end: '{"b"',
    });
    expect(partsOf(new ElementSplitter(), '[1,2] and more', []).end).toBe(' and more');
  });
});
