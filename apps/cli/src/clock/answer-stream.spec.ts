import { answerText, eventTypes } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { Readable } from 'node:stream';
import { answerStream } from './answer-stream.js';

const right = '{"today":"2026-11-21","events":[{"type":"plan-made","on":"2026-09-07"}]}';
const wrong = '{"today":"2026-11-21","events":[{"type":"plan-mad","on":"2026-09-07"}]}';
const cases = Array.from({ length: 500 }, (_, place) => (place === 7 ? wrong : right));
const broad = JSON.stringify(JSON.parse(right), null, 2);
const manyEvents = eventTypes.map(() => '{"type":"plan-made","on":"2026-09-07"}').join(',\n');
const manyLines = `{"today":"2026-11-21","events":[\n${manyEvents}\n]}`;

/** What is written for a text that is longer than what is read whole. */
async function streamed(text: string) {
  const pieces = text.match(/.{1,777}/gs) ?? [];
  const written: string[] = [];
  let waiting = '';
  const sink = {
    add: (more: string) => void (waiting += more),
    flush: async () => {
      if (waiting !== '') written.push(waiting);
      waiting = '';
    },
  };
  const limits = { whole: 1000, oneCase: 20_000 };
  const isAllRight = await answerStream(Readable.from(pieces), sink, limits);
  return { text: written.join(''), isAllRight, pieces: pieces.length, writes: written.length };
}

function errorsOf(answer: unknown) {
  return (answer as { errors?: readonly { path: string; message: string }[] }).errors ?? [];
}

describe('A file too long to be read whole', () => {
  test.each([
    ['a list', `[${cases.join(',\n')}]`],
    ['a list with a wrong element first', `[7,${cases.join(',')}]`],
    ['an empty list', `[${' '.repeat(2000)}]`],
    ['lines', cases.join('\n')],
    ['lines, the last one ended', `${cases.join('\n')}\n`],
    ['lines after a bad one', `oops\n${cases.join('\n')}`],
    ['lines after one that broke off', `{"today":"2026-\n${cases.join('\n')}`],
    ['lines after one that begins like a list', `[oops\n${cases.join('\n')}`],
    ['lines after many bad ones', `${'oops\n'.repeat(1000)}${cases.join('\n')}`],
    ['lines of which one is very long', `${right}\n"${'x'.repeat(5000)}"\n${right}`],
    ['one case over many lines', manyLines],
    ['one case of which a line is an object', manyLines.replaceAll(',\n', '\n,\n')],
    ['one case on one line', manyLines.replaceAll('\n', '')],
    ['one case after blanks', ' \n'.repeat(2000) + broad],
    ['nonsense', 'no\n'.repeat(2000)],
    ['brackets', '['.repeat(5000)],
    ['blanks', ' '.repeat(5000)],
  ])('is answered as a short one: %s.', async (_what, text) => {
    const { text: out, isAllRight } = await streamed(text);
    expect({ text: out, isAllRight }).toEqual(answerText(text));
  });

  test('is answered up to where it breaks off.', async () => {
    const { text, isAllRight } = await streamed(`[${cases.join(',')},{"today":`);
    const answers = JSON.parse(text) as unknown[];
    expect(answers).toHaveLength(cases.length + 1);
    expect(errorsOf(answers.at(-1))).toEqual([
      { path: '', message: 'The end of the file is not JSON that can be read.' },
    ]);
    expect(isAllRight).toBe(false);
  });

  test('is no list with something after it.', async () => {
    const { text, isAllRight } = await streamed(`[${cases.join(',')}][${right}]`);
    const answers = JSON.parse(text) as unknown[];
    expect(answers).toHaveLength(cases.length + 1);
    expect(errorsOf(answers.at(-1))).toHaveLength(1);
    expect(isAllRight).toBe(false);
  });

  test('is refused where no case shows in more than one case may need.', async () => {
    const { text, isAllRight } = await streamed(`${'oops\n'.repeat(10_000)}${right}\n`);
    expect(isAllRight).toBe(false);
    expect(errorsOf(JSON.parse(text))).toEqual([
      {
        path: '',
        message:
          'In its first 20,000 characters the file holds no case: give one case, a list of cases, or a case on each line.',
      },
    ]);
  });

  test('is written piece by piece, not at its end.', async () => {
    const { pieces, writes } = await streamed(cases.join('\n'));
    expect(writes).toBeGreaterThan(pieces - 5);
    expect(writes).toBeLessThan(pieces + 5);
  });
});
