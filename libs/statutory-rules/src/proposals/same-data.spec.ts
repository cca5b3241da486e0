import { describe, expect, test } from '@jest/globals';
import { sameData } from './same-data.js';

describe('The same data', () => {
  test.each<[string, unknown, unknown]>([
    ['fields in another order', { weeks: 6, counted: 'so' }, { counted: 'so', weeks: 6 }],
    ['three fields, the last first', { a: 1, b: 2, c: 3 }, { c: 3, a: 1, b: 2 }],
    ['three fields, the first last', { b: 2, c: 3, a: 1 }, { a: 1, b: 2, c: 3 }],
    ['fields inside of fields', { a: { b: 1, c: 2 } }, { a: { c: 2, b: 1 } }],
    ['fields inside of a list', [{ b: 1, c: 2 }], [{ c: 2, b: 1 }]],
    ['a field that is undefined, and none', { a: 1, b: undefined }, { a: 1 }],
    ['nothing, twice', undefined, undefined],
    ['two lists', ['a', 'b'], ['a', 'b']],
  ])('is %s.', (_what, one, other) => {
    expect(sameData(one, other)).toBe(true);
    expect(sameData(other, one)).toBe(true);
  });

  test.each<[string, unknown, unknown]>([
    ['a list in another order', ['a', 'b'], ['b', 'a']],
    ['a list and its places as fields', ['a'], { 0: 'a' }],
    ['another value', { a: 1, b: 2 }, { a: 1, b: 3 }],
    ['another field', { a: 1 }, { b: 1 }],
    ['a number and its text', { a: 1 }, { a: '1' }],
    ['null and an empty object', null, {}],
    ['null and undefined', null, undefined],
    ['null in a field, and none', { a: null }, {}],
    ['a value deep inside', { a: [{ b: { c: 1 } }] }, { a: [{ b: { c: 2 } }] }],
  ])('is not %s.', (_what, one, other) => {
    expect(sameData(one, other)).toBe(false);
    expect(sameData(other, one)).toBe(false);
  });
});
