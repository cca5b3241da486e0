import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run-law-diff.testing.js';

const fiveWeeks = 'data/proposals/five-weeks';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'law-diff-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('What can’t be done is said in a sentence', () => {
  test.each<[string, string[], string]>([
    ['no law', [], 'Say which two laws'],
    ['one law', ['current'], 'Say which two laws'],
    ['three laws', ['current', 'current', 'current'], 'Say which two laws'],
    ['an unknown word', ['current', 'current', '--case', 'x'], "Unknown option '--case'"],
    ['a day that does not exist', ['current', '2027-02-29'], '2027-02-29 is not a real day'],
    [
      'no such folder',
      ['current', 'data/proposals/none'],
      'There is no folder data/proposals/none: give the word current',
    ],
    ['a folder without changes', ['current', 'docs'], 'The folder docs holds no file of changes'],
    [
      'a file that is no proposal',
      ['current', 'package.json'],
      'package.json: Give each change as an object',
    ],
    ['what has no end', ['current', '/dev/zero'], '/dev/zero is no file that can hold a proposal.'],
    [
      'no such file of cases',
      ['current', fiveWeeks, '--cases', 'none.json'],
      "The cases can't be read: ENOENT",
    ],
    [
      'a folder of cases',
      ['current', fiveWeeks, '--cases', 'docs'],
      "The cases can't be read: EISDIR",
    ],
  ])('%s.', async (_what, args, sentence) => {
    const { code, said } = await run('', ...args);
    expect({ code, said }).toEqual({ code: 2, said: [expect.stringContaining(sentence)] });
  });

  test('a proposal that can’t be made, with every reason.', async () => {
    const file = join(folder, 'wrong.json');
    await writeFile(
      file,
      '[{"rule":"a.b","end":{"until":"2027-03-31"}},{"rule":"c.d","end":{"until":"2027-03-31"}}]',
    );
    expect(await run('', file, 'current')).toEqual({
      code: 2,
      out: '',
      said: [
        'wrong.json, at /0: The law has no limit a.b: check its spelling.',
        'wrong.json, at /1: The law has no limit c.d: check its spelling.',
      ],
    });
  });

  test('two laws that mean different things by one type of event, once cases are to be asked.', async () => {
    const files = await Promise.all(
      ['Explained', 'Made plain'].map(async (name, place) => {
        const file = join(folder, `${place}.json`);
        const text = await readFile(
          'data/proposals/plan-explained/explain-plan-to-child.json',
          'utf8',
        );
        await writeFile(file, text.replace('Final plan explained to the child', name));
        return file;
      }),
    );
    expect(await run('', ...files)).toMatchObject({ code: 0, said: [] });
    expect(await run('[]', ...files, '--cases', '-')).toEqual({
      code: 2,
      out: '',
      said: [expect.stringContaining('plan-explained-to-child different fields or another name')],
    });
  });

  test('and --help says everything.', async () => {
    const { code, out } = await run('', '--help');
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringContaining('npm run --silent law:diff -- A B'),
    });
  });
});
