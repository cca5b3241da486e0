import { describe, expect, test } from '@jest/globals';
import { Readable } from 'node:stream';
import { answerStream } from './answer-stream.js';
import { answerText } from './answer-text.js';

const right = '{"today":"2026-11-21","events":[{"type":"plan-made","on":"2026-09-07"}]}';
const wrong = '{"today":"2026-11-21","events":[{"type":"plan-mad","on":"2026-09-07"}]}';
const cases = Array.from({ length: 500 }, (_, place) => (place === 7 ? wrong : right));

/** What is written for a text that is longer than what is read whole. */
async function streamed(text: string) {
  const pieces = text.match(/.{1,777}/gs) ?? [];
  let out = '';
  const write = async (more: string) => void (out += more);
  const isAllRight = await answerStream(Readable.from(pieces), write, 1000);
  return { text: out, isAllRight };
}

describe('A file too long to be read whole', () => {
  test.each([
    ['a list', `[${cases.join(',\n')}]`],
    ['lines', cases.join('\n')],
    ['lines, the last one ended', `${cases.join('\n')}\n`],
    ['one case', right.replace('[', `[${'\n'.repeat(2000)}`)],
  ])('is answered as a short one: %s.', async (_what, text) => {
    expect(await streamed(text)).toEqual(answerText(text));
  });

  test('is answered up to where it breaks off.', async () => {
    const { text, isAllRight } = await streamed(`[${cases.join(',')},{"today":`);
    const answers = JSON.parse(text) as unknown[];
    expect(answers).toHaveLength(cases.length + 1);
    expect(answers.at(-1)).toMatchObject({ errors: [{ path: '' }] });
    expect(isAllRight).toBe(false);
  });
});
