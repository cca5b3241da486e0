import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answerText } from '#libs/statutory-rules';
import { startPages, type PagesUnderTest } from '../../page-shell/pages.testing.js';

const right = '{"today":"2026-11-21","events":[{"type":"request-received","on":"2026-09-07"}]}';
const wrong = '{"today":"2026-11-21","events":[{"type":"request-recieved","on":"2026-09-07"}]}';
const json = 'application/json; charset=utf-8';
const nothing =
  '{"errors":[{"path":"","message":"The file is empty: put at least one case into it."}]}\n';

let pages: PagesUnderTest;
beforeAll(async () => {
  // Whoever asks the database in this test fails: there is none.
  const inAuthority = () => Promise.reject(new Error('The database is down.'));
  pages = await startPages({ database: { inAuthority } });
});
afterAll(() => pages.close());

async function ask(body: NonNullable<RequestInit['body']>, headers: Record<string, string> = {}) {
  const init = { method: 'POST', body, headers, duplex: 'half' } as const;
  const answer = await fetch(`${pages.url}/api/v1/clock`, init);
  const kind = answer.headers.get('content-type');
  return { status: answer.status, kind, text: await answer.text() };
}

function refusal(message: string): string {
  return JSON.stringify({ errors: [{ path: '', message }] });
}

describe('The clock over HTTP', () => {
  test.each<[string, string, string, number, string]>([
    ['one case', right, 'application/json', 200, json],
    ['one case with an error', wrong, 'application/json', 400, json],
    ['a list', `[${right},${right}]`, 'application/json', 200, json],
    ['an empty list', '[]', 'application/json', 200, json],
    ['a list with an error', `[${wrong},7,${right}]`, 'application/json', 200, json],
    [
      'lines sent as JSON',
      `${right}\n${wrong}\n`,
      'application/json',
      200,
      'application/x-ndjson; charset=utf-8',
    ],
    ['lines', `${right}\nno\n`, 'application/x-ndjson', 200, 'application/x-ndjson; charset=utf-8'],
    [
      'lines by another name',
      `${right}\n${right}`,
      'application/jsonl',
      200,
      'application/jsonl; charset=utf-8',
    ],
    [
      'a single line with an error',
      wrong,
      'application/jsonl',
      200,
      'application/jsonl; charset=utf-8',
    ],
    ['a list sent as lines', `[${wrong}]`, 'application/jsonl', 200, json],
    ['no JSON sent as lines', 'no', 'application/jsonl', 400, json],
    ['what a form sends', right, 'application/x-www-form-urlencoded', 200, json],
    ['a kind that is none', right, 'nonsense', 200, json],
    ['a byte-order mark', `\uFEFF${right}`, 'application/json', 200, json],
    ['a case that breaks off', right.slice(0, -1), 'application/json', 400, json],
    ['brackets without end', '['.repeat(1_000_000), 'application/json', 400, json],
    [
      'brackets within brackets',
      '['.repeat(50_000) + ']'.repeat(50_000),
      'application/json',
      200,
      json,
    ],
    ['one endless word', `"${'a'.repeat(1_000_000)}"`, 'application/json', 400, json],
  ])(
    'answers %s as the command does, byte for byte.',
    async (_what, body, sentAs, status, kind) => {
      const { text } = answerText(body.replace(/^\uFEFF/, ''));
      expect(await ask(body, { 'content-type': sentAs })).toEqual({ status, kind, text });
    },
  );

  test('answers 1,000 cases, and no more.', async () => {
    const asked = (count: number) => `[${Array.from({ length: count }, () => right).join(',')}]`;
    expect(await ask(asked(1000))).toMatchObject({
      status: 200,
      text: answerText(asked(1000)).text,
    });
    const text = `${refusal('There are 1,001 cases here. Send at most 1,000 at once.')}\n`;
    expect(await ask(asked(1001))).toEqual({ status: 413, kind: json, text });
    expect(await ask(`${wrong}\n`.repeat(1001))).toEqual({ status: 413, kind: json, text });
  });

  test('takes no more than 1 MB, whatever it unpacks from.', async () => {
    const most = right.replace('[', `[${' '.repeat(1_048_576 - right.length)}`);
    expect(await ask(most)).toMatchObject({ status: 200, text: answerText(right).text });
    const text = refusal('This is too large. Send at most 1 MB at once.');
    const tooLarge = { status: 413, kind: json, text };
    expect(await ask(`${most} `)).toEqual(tooLarge);
    expect(await ask(new Blob(['no\n'.repeat(3_500_000)]).stream())).toEqual(tooLarge);
    const packed = new Uint8Array(gzipSync(`${most} `));
    expect(packed.length).toBeLessThan(10_000);
    expect(await ask(packed, { 'content-encoding': 'gzip' })).toEqual(tooLarge);
  });

  test.each<[string, string | Uint8Array<ArrayBuffer>, string | undefined, number, string]>([
    ['what is packed', new Uint8Array(gzipSync(right)), 'gzip', 200, answerText(right).text],
    [
      'what only says so',
      right,
      'gzip',
      400,
      refusal('The body is not compressed in the way that it says.'),
    ],
    [
      'what is packed in an unknown way',
      right,
      'zip',
      415,
      refusal('Send the body without a content encoding, or with gzip or deflate.'),
    ],
    ['nothing', '', undefined, 400, nothing],
    ['blank lines', ' \r\n\n', undefined, 400, nothing],
    [
      'what is not UTF-8',
      new Uint8Array(Buffer.from('{"today":"caf\xE9"}', 'latin1')),
      undefined,
      400,
      `${refusal('The file has characters that are lost, as when it is not written in UTF-8: save it as UTF-8.')}\n`,
    ],
  ])('has a sentence for %s.', async (_what, body, encoding, status, text) => {
    const headers = encoding === undefined ? {} : { 'content-encoding': encoding };
    expect(await ask(body, headers)).toEqual({ status, kind: json, text });
  });

  test('answers what comes in pieces and says no length.', async () => {
    const pieces = new Blob([right]).stream();
    expect(await ask(pieces)).toEqual({ status: 200, kind: json, text: answerText(right).text });
  });

  test('answers a question from another website, because nothing is changed by it.', async () => {
    const elsewhere = { origin: 'https://elsewhere.test', 'sec-fetch-site': 'cross-site' };
    expect(await ask(right, elsewhere)).toMatchObject({ status: 200 });
  });

  test.each(['/api/v1/clock/', '/API/v1/Clock', '/api/v1/clock?now'])(
    'is found at %s, as every path is.',
    async (path) => {
      const answer = await pages.post(path, wrong, { 'content-type': 'application/json' });
      expect([answer.status, await answer.text()]).toEqual([400, answerText(wrong).text]);
    },
  );
});
