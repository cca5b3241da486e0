import { describe, expect, test } from '@jest/globals';
import { answerCase } from './answer-case.js';
import { answerText, casesIn } from './answer-text.js';

const right = '{"today":"2026-11-21","events":[{"type":"request-received","on":"2026-09-07"}]}';
const twice =
  '{"today":"2026-11-21","events":[{"type":"plan-made","on":"2026-09-07","on":"2026-09-17"}]}';
const answer = JSON.stringify(answerCase(JSON.parse(right)));

function errors(path: string, message: string): string {
  return JSON.stringify({ errors: [{ path, message }] });
}
const onTwice = errors('/events/0/on', 'The field on is given more than once: keep one of them.');
const lost = (what: string) =>
  errors(
    '',
    `${what} has characters that are lost, as when it is not written in UTF-8: save it as UTF-8.`,
  );

describe('A text of cases', () => {
  test.each<[string, string, string, boolean]>([
    ['a field given twice', twice, `${onTwice}\n`, false],
    ['a field given twice in a list', `[${right},${twice}]`, `[${answer},${onTwice}]\n`, false],
    ['a field given twice in a line', `${twice}\n${right}`, `${onTwice}\n${answer}\n`, false],
    [
      'a field given twice where no case has one',
      '[[{"a":1,"a":1}]]',
      `[${errors('/0/a', 'The field a is given more than once: keep one of them.')}]\n`,
      false,
    ],
    ['a lost character', right.replace('request', '\uFFFD'), `${lost('The file')}\n`, false],
    [
      'a lost character in a line',
      `\uFFFD\n${right}\r\n`,
      `${lost('This line')}\n${answer}\n`,
      false,
    ],
    [
      'blanks',
      ' \n\t',
      `${errors('', 'The file is empty: put at least one case into it.')}\n`,
      false,
    ],
    [
      'no object in any line',
      '1\n2',
      `${errors('', 'The file is not JSON that can be read.')}\n`,
      false,
    ],
    ['a list over several lines', `[\n${right}\n]`, `[${answer}]\n`, true],
  ])('is answered: %s.', (_what, text, out, isAllRight) => {
    expect(answerText(text)).toEqual({ text: out, isAllRight });
  });

  test('an id may hold half a character, which comes back as it was.', () => {
    const half = JSON.stringify({
      today: '2026-11-21',
      events: [{ type: 'advice-requested', on: '2026-09-07', id: '\uD83D' }],
    });
    const { deadlines } = JSON.parse(answerText(half).text) as { deadlines: { subject: string }[] };
    expect(deadlines.map(({ subject }) => subject)).toEqual(['\uD83D']);
  });

  test('has one of four forms.', () => {
    const forms = [right, `[${right}]`, `${right}\n${right}`, '{'].map(
      (text) => casesIn(text).form,
    );
    expect(forms).toEqual(['case', 'list', 'lines', 'none']);
  });
});
