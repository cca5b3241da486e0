import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answerCase } from '#libs/statutory-rules';
import { anyCase } from './three-forms-cases.js';
import { askCommand, startClockServer, type ClockServer } from './three-forms.js';

let server: ClockServer;
beforeAll(async () => {
  server = await startClockServer();
}, 120_000);
afterAll(() => server.stop());

const seeds = [1, 2];
/** An own process for each case is slow: so many of a sample are put before the command one by one. */
const alone = 4;

function casesOf(seed: number): readonly unknown[] {
  return fc.sample(anyCase, { seed, numRuns: 150 });
}

function answerTo(value: unknown) {
  const answer = answerCase(value);
  const isRight = !('errors' in answer);
  return {
    text: JSON.stringify(answer),
    isRight,
    code: isRight ? 0 : 2,
    status: isRight ? 200 : 400,
  };
}

describe.each(seeds)(
  'The library, the command and the service agree byte for byte (sample %i)',
  (seed) => {
    const cases = casesOf(seed);
    const answers = cases.map(answerTo);
    const code = answers.every(({ isRight }) => isRight) ? 0 : 2;

    test('on what is in the sample: right cases, wrong ones and nonsense.', () => {
      const right = answers.filter(({ isRight }) => isRight).length;
      expect(right).toBeGreaterThan(30);
      expect(answers.length - right).toBeGreaterThan(30);
    });

    test.each([0, 1])('on a list, indented by %i.', async (indent) => {
      const asked = JSON.stringify(cases, null, indent);
      const out = `[${answers.map(({ text }) => text).join(',')}]\n`;
      expect(await askCommand(asked)).toEqual({ code, out });
      expect(await server.ask(asked)).toEqual({ status: 200, out });
    });

    test.each([
      ['\n', ''],
      ['\r\n\n', '\uFEFF'],
    ])('on lines that end with %j, after %j.', async (end, mark) => {
      const asked = mark + cases.map((value) => JSON.stringify(value) + end).join('');
      const out = answers.map(({ text }) => `${text}\n`).join('');
      expect(await askCommand(asked)).toEqual({ code, out });
      expect(await server.ask(asked)).toEqual({ status: 200, out });
      expect(await server.ask(asked, 'application/x-ndjson')).toEqual({ status: 200, out });
    });

    test('on each case by itself.', async () => {
      const single = cases
        .map((value, place) => ({ value, place }))
        .filter(({ value }) => !Array.isArray(value));
      for (const [count, { value, place }] of single.entries()) {
        const { text, code: ofOne, status } = answers[place] ?? answerTo(value);
        const asked = JSON.stringify(value, null, count % 3);
        expect(await server.ask(asked)).toEqual({ status, out: `${text}\n` });
        if (count < alone) {
          expect(await askCommand(asked)).toEqual({ code: ofOne, out: `${text}\n` });
        }
      }
    });
  },
);
