import { expect, test } from '@jest/globals';
import { repeatedFields } from './repeated-fields.js';

const found = (text: string, deepest?: number) => repeatedFields(text, JSON.parse(text), deepest);

test.each<[string, unknown[], string]>([
  ['{}', [], 'nothing'],
  ['"a:a"', [], 'a text that is no object'],
  ['{"a":1,"b":2}', [], 'two fields'],
  ['{"a":1,"a":2}', [['a']], 'one field twice'],
  ['{"a":1,"a":2,"a":3}', [['a']], 'one field three times is named once'],
  ['{"a":1,"b":1,"a":2,"b":2}', [['a'], ['b']], 'two fields twice, in the order of the text'],
  ['{"a":{"b":1,"b":2}}', [['a', 'b']], 'a field of a field'],
  ['{"a":{"b":1},"c":{"b":2}}', [], 'a field in two objects'],
  [
    '[{"a":1,"a":2},{"a":1,"a":2}]',
    [
      [0, 'a'],
      [1, 'a'],
    ],
    'in each element of a list',
  ],
  ['[1,[2,3],{"a":1,"a":2}]', [[2, 'a']], 'after a list in the list'],
  [
    '{"l":[[],[],{"a":1,"a":2}],"x":{"l":1,"l":2}}',
    [
      ['l', 2, 'a'],
      ['x', 'l'],
    ],
    'in lists and objects',
  ],
  ['{"a":":","b":1,"b":2}', [['b']], 'after a colon in words'],
  ['{"a":"\\"","a":1}', [['a']], 'after a quotation mark in words'],
  ['{"a":"\\\\","a":1}', [['a']], 'after a backslash at the end of words'],
  ['{"a":"\\\\\\"","a":1}', [['a']], 'after a backslash and a quotation mark in words'],
  ['{"a\\\\":1,"a\\\\":2}', [['a\\']], 'a name that ends with a backslash'],
  ['{"a":"{","a":"}"}', [['a']], 'after brackets in words'],
  ['{"a":["]",","],"a":1}', [['a']], 'after a list of words'],
  ['{ "a" : 1 , "a" : 2 }', [['a']], 'with spaces'],
  ['{"a":[{"a":1},{"a":1}],"a":[]}', [['a']], 'a field that is also one inside'],
  ['{"":1,"":2}', [['']], 'a field without a name'],
  ['{"0":1,"0":2}', [['0']], 'a number for a name'],
])('%s gives more than once %j (%s).', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('Fields are looked for as deep as a case goes, or as deep as is asked.', () => {
  const nested = (depth: number) =>
    `${'{"a":'.repeat(depth - 1)}{"b":1,"b":2}${'}'.repeat(depth - 1)}`;
  expect(found(nested(4))).toEqual([['a', 'a', 'a', 'b']]);
  expect(found(nested(5))).toEqual([]);
  expect(found(nested(5), 5)).toEqual([['a', 'a', 'a', 'a', 'b']]);
  expect(found(nested(2), 1)).toEqual([]);
});
