import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answerCase, answerText } from '#libs/statutory-rules';
import { crowds, nonsense } from './bad-input-nonsense.js';
import { refusedCases } from './bad-input.table.js';
import { askCommand, startClockServer, type ClockServer } from './three-forms.js';

interface Refusal {
  readonly errors: readonly { readonly message: string }[];
}

let server: ClockServer;
beforeAll(async () => {
  server = await startClockServer();
}, 120_000);
afterAll(() => server.stop());

const tooLarge = {
  status: 413,
  out: '{"errors":[{"path":"","message":"This is too large. Send at most 1 MB at once."}]}',
};
/** A few seconds at most, on a machine that does several things at once. */
const patience = 30_000;
const [tenMegabytes, oneMegabyte] = [10_000_000, 1_000_000];

/** What comes of something, which must come soon. */
async function soon<T>(work: () => T | Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  expect(performance.now() - began).toBeLessThan(patience);
  return result;
}

describe('Every error of the contract has its path and its sentence', () => {
  test.each(refusedCases.map(({ asked, answer }) => [asked, answer]))('%s', (asked, answer) => {
    expect(JSON.stringify(answerCase(JSON.parse(asked)))).toBe(answer);
  });

  test('from the command, with exit code 2.', async () => {
    const asked = refusedCases.map((each) => each.asked).join('\n');
    const out = refusedCases.map(({ answer }) => `${answer}\n`).join('');
    expect(await askCommand(asked)).toEqual({ code: 2, out });
  });

  test('from the service, with status 400, or in its place.', async () => {
    for (const { asked, answer } of refusedCases) {
      expect(await server.ask(asked)).toEqual({ status: 400, out: `${answer}\n` });
    }
    const list = (texts: readonly string[]) => `[${texts.join(',')}]`;
    const out = `${list(refusedCases.map(({ answer }) => answer))}\n`;
    expect(await server.ask(list(refusedCases.map(({ asked }) => asked)))).toEqual({
      status: 200,
      out,
    });
  });
});

/** The first sentence of an answer that is one case or a list. */
function sentenceIn(out: string): string | undefined {
  const said = JSON.parse(out) as Refusal | readonly Refusal[];
  const [first] = [said].flat();
  return first?.errors[0]?.message;
}

describe('Nonsense is answered with a sentence, and breaks nothing', () => {
  test.each(Object.entries(nonsense))(
    '%s.',
    async (_what, nonsenseOf) => {
      const large = await soon(() => askCommand(nonsenseOf(tenMegabytes)));
      expect(large.code).toBe(2);
      expect(sentenceIn(large.out)).toMatch(/^[A-Z].*[.]$/);
      expect(await soon(() => server.ask(nonsenseOf(tenMegabytes)))).toEqual(tooLarge);
      const small = nonsenseOf(oneMegabyte);
      const { text } = answerText(new TextDecoder().decode(Buffer.from(small)));
      const { status, out } = await soon(() => server.ask(small));
      // Brackets that close are a list, and a list holds its errors.
      expect(status).toBe(text.startsWith('[') ? 200 : 400);
      expect(out === text).toBe(true);
    },
    8 * patience,
  );

  test(
    'a million numbers are a million errors for the command, and too many for the service.',
    async () => {
      const numbers = (count: number) => `[${'0,'.repeat(count - 1)}0]`;
      const { code, out } = await soon(() => askCommand(numbers(1_000_000)));
      const each =
        '{"errors":[{"path":"","message":"A case is an object with today and events."}]}';
      expect(code).toBe(2);
      expect(out === `[${Array.from({ length: 1_000_000 }, () => each).join(',')}]\n`).toBe(true);
      expect(await soon(() => server.ask(numbers(1_000_000)))).toEqual(tooLarge);
      const sentence = 'There are 500,000 cases here. Send at most 1,000 at once.';
      expect(await soon(() => server.ask(numbers(500_000)))).toEqual({
        status: 413,
        out: `{"errors":[{"path":"","message":"${sentence}"}]}\n`,
      });
    },
    4 * patience,
  );
});

describe('A case of a hundred thousand events takes a few seconds', () => {
  test.each(crowds)(
    '%s.',
    async (_what, crowdOf) => {
      const many = crowdOf(100_000);
      const { text, isAllRight } = await soon(() => answerText(many));
      const { code, out } = await soon(() => askCommand(many));
      expect([code, out === text]).toEqual([isAllRight ? 0 : 2, true]);
      expect(await soon(() => server.ask(many))).toEqual(tooLarge);
      const some = crowdOf(6_500);
      expect(some.length).toBeGreaterThan(300_000);
      const answered = await soon(() => server.ask(some));
      expect(answered.out === answerText(some).text).toBe(true);
    },
    8 * patience,
  );
});

test.each([
  ['0', 15_000_000],
  ['{}', 10_000_000],
])(
  'A case of events that are all %s, %i of them, is no case and has one error.',
  async (event, count) => {
    const asked = `{"today":"2026-11-21","events":[${`${event},`.repeat(count)}${event}]}`;
    const message = 'There are more than a million events here: give the case by itself.';
    const out = `{"errors":[{"path":"/events","message":"${message}"}]}\n`;
    expect(await soon(() => askCommand(asked))).toEqual({ code: 2, out });
  },
  patience,
);

test('After all of that the service is as it was.', async () => {
  const asked = '{"today":"2026-11-21","events":[{"type":"request-received","on":"2026-09-07"}]}';
  expect(await server.ask(asked)).toEqual({ status: 200, out: answerText(asked).text });
});
