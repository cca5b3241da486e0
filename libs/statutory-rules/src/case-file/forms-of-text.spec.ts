import { describe, expect, test } from '@jest/globals';
import { answerPart, answerText, casesIn, notJson } from './answer-text.js';
import { readJson, unreadable } from './read-json.js';

const empty = '{"today":"2026-11-21","events":[]}';
const answer = '{"today":"2026-11-21","deadlines":[]}';
const wrong = '{"today":"2026-11-21"}';
const refused = '{"errors":[{"path":"/events","message":"The field events is missing."}]}';
const error = (message: string, path = ''): string =>
  JSON.stringify({ errors: [{ path, message }] });

describe('A text of cases is answered in the form in which it came', () => {
  test.each<[string, string, string, boolean]>([
    ['one case', empty, `${answer}\n`, true],
    ['one case that is wrong', wrong, `${refused}\n`, false],
    ['an empty list', '[]', '[]\n', true],
    ['a list of one', `[${empty}]`, `[${answer}]\n`, true],
    ['a list of two', `[${empty},${empty}]`, `[${answer},${answer}]\n`, true],
    ['a list with one that is wrong', `[${wrong},${empty}]`, `[${refused},${answer}]\n`, false],
    ['two lines', `${empty}\n${empty}`, `${answer}\n${answer}\n`, true],
    [
      'lines with empty ones between them',
      `\n${empty}\n \n${empty}\n\n`,
      `${answer}\n${answer}\n`,
      true,
    ],
    ['a line that is wrong', `${empty}\n${wrong}`, `${answer}\n${refused}\n`, false],
    [
      'a line that is not JSON',
      `{\n${empty}`,
      `${error('This line is not JSON that can be read.')}\n${answer}\n`,
      false,
    ],
    [
      'a line that begins with spaces',
      `1\n  ${empty}`,
      `${error('A case is an object with today and events.')}\n${answer}\n`,
      false,
    ],
    [
      'one line that is not JSON',
      '{"today"',
      `${error('The file is not JSON that can be read.')}\n`,
      false,
    ],
    [
      'lines of which none is an object',
      '[\n1',
      `${error('The file is not JSON that can be read.')}\n`,
      false,
    ],
    [
      'objects that are not JSON',
      '{\n{',
      `${error('The file is not JSON that can be read.')}\n`,
      false,
    ],
    ['nothing', '', `${error('The file is empty: put at least one case into it.')}\n`, false],
    ['a number', '7', `${error('A case is an object with today and events.')}\n`, false],
    [
      'a field twice',
      '{"today":1,"today":2}',
      `${error('The field today is given more than once: keep one of them.', '/today')}\n`,
      false,
    ],
    [
      'a field twice in the second of a list',
      `[${empty},{"a":{"b":1,"b":2}}]`,
      `[${answer},${error('The field b is given more than once: keep one of them.', '/a/b')}]\n`,
      false,
    ],
  ])('%s.', (_what, text, out, isAllRight) => {
    expect(answerText(text)).toEqual({ text: out, isAllRight });
  });

  test('and has a form before it is answered.', () => {
    expect(casesIn(empty)).toEqual({
      form: 'case',
      value: { today: '2026-11-21', events: [] },
      repeated: [],
    });
    expect(casesIn('[1]')).toEqual({ form: 'list', values: [1], repeated: [] });
    expect(casesIn(`${empty}\n${wrong}`)).toEqual({ form: 'lines', lines: [empty, wrong] });
    expect(casesIn('{')).toEqual({
      form: 'none',
      message: 'The file is not JSON that can be read.',
    });
  });
});

test('A part is answered by itself, with the name of what it is a part of.', () => {
  expect(answerPart(empty, 'This line')).toEqual({ text: answer, isAllRight: true });
  expect(answerPart('x', 'This element')).toEqual({
    text: error('This element is not JSON that can be read.'),
    isAllRight: false,
  });
  expect(answerPart('{"a":1,"a":2}', 'This line')).toEqual({
    text: error('The field a is given more than once: keep one of them.', '/a'),
    isAllRight: false,
  });
  expect(notJson('The body', '\uFFFD')).toEqual({
    text: error(
      'The body has characters that are lost, as when it is not written in UTF-8: save it as UTF-8.',
    ),
    isAllRight: false,
  });
});

test('JSON is read, but not where characters of it were lost.', () => {
  expect(readJson('null')).toEqual({ value: null });
  expect(readJson('{"a":1}')).toEqual({ value: { a: 1 } });
  expect(readJson('{a:1}')).toBeNull();
  expect(readJson('"\uFFFD"')).toBeNull();
  expect(unreadable('It', 'x')).toBe('It is not JSON that can be read.');
});
