import { answerCase } from '#libs/statutory-rules';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { clock } from './clock.js';

const right = { today: '2026-11-21', events: [{ type: 'request-received', on: '2026-09-07' }] };
const wrong = { today: '2026-11-21', events: [{ type: 'request-recieved', on: '2026-09-07' }] };
const notJson = (what: string) =>
  JSON.stringify({ errors: [{ path: '', message: `${what} is not JSON that can be read.` }] });
const empty =
  '{"errors":[{"path":"","message":"The file is empty: put at least one case into it."}]}';
const [answer, errors] = [JSON.stringify(answerCase(right)), JSON.stringify(answerCase(wrong))];
const [rightText, wrongText] = [JSON.stringify(right), JSON.stringify(wrong)];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clock-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command as someone would who pipes in a text, or names a file. */
async function run(text: string | null, ...args: string[]) {
  const written: string[] = [];
  const said: string[] = [];
  const output = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      written.push(chunk.toString());
      done();
    },
  });
  const input = Readable.from([Buffer.from(text ?? '')]);
  const code = await clock(args, { input, output, complain: (line) => said.push(line) });
  return { code, out: written.join(''), said };
}

describe('The clock as a command', () => {
  test.each<[string, string, string, number]>([
    ['one case', rightText, `${answer}\n`, 0],
    ['one case over several lines', JSON.stringify(right, null, 2), `${answer}\n`, 0],
    ['one case with a byte-order mark', `\uFEFF${rightText}`, `${answer}\n`, 0],
    ['one case with an error', wrongText, `${errors}\n`, 2],
    ['a list', `[${rightText},\n${rightText}]`, `[${answer},${answer}]\n`, 0],
    ['an empty list', '[]', '[]\n', 0],
    ['a list with an error', `[${wrongText},${rightText}]`, `[${errors},${answer}]\n`, 2],
    ['lines', `${rightText}\r\n\n${rightText}\n`, `${answer}\n${answer}\n`, 0],
    ['a bad line', `oops\n${rightText}\n`, `${notJson('This line')}\n${answer}\n`, 2],
    ['nothing', '', `${empty}\n`, 2],
    ['a list that breaks off', `[${rightText},`, `${notJson('The file')}\n`, 2],
    ['10 MB of nonsense', 'no\n'.repeat(3_500_000), `${notJson('The file')}\n`, 2],
    ['10 MB of brackets', '['.repeat(10_000_000), `${notJson('The file')}\n`, 2],
  ])('answers %s.', async (_what, text, out, code) => {
    expect(await run(text, '-')).toEqual({ code, out, said: [] });
  });

  test('reads a file by its name, and says where there is none.', async () => {
    const file = join(folder, 'case.json');
    await writeFile(file, rightText);
    expect(await run(null, file)).toEqual({ code: 0, out: `${answer}\n`, said: [] });
    const missing = await run(null, join(folder, 'missing.json'));
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.said).toEqual([expect.stringContaining("The file can't be read")]);
  });

  test('asks for a file where none is named.', async () => {
    expect(await run(null)).toMatchObject({ code: 2, said: [expect.stringContaining('FILE')] });
  });
});
