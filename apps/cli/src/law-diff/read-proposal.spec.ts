import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProposal } from './read-proposal.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proposal-'));
});
afterAll(() => rm(folder, { recursive: true }));

const inForce = { name: 'imagined', from: '2027-04-01' };
const limit = { weeks: 5, counted: 'after-the-day' };
const add = { inForce, limit, source: 'none', seen: 'K' };
const rule = 'needs-assessment.notify-decision-to-assess';
const right = { rule, add };

describe('A file of changes that is not what it ought to be says so', () => {
  test.each<[string, string, string]>([
    ['no JSON', 'rule:', 'The file a.json is not JSON that can be read.'],
    ['deep brackets', '['.repeat(900_000), 'The file a.json is not JSON that can be read.'],
    [
      '10 MB',
      `"${'a'.repeat(10_000_000)}"`,
      'The file a.json is too large for a proposal: 10000002 bytes.',
    ],
    ['another encoding', '{"rule":"\uFFFD"}', 'The file a.json has characters that are lost'],
    ['a list of nothing', '[]', 'would change nothing.'],
    [
      'a list with a number',
      `[${JSON.stringify(right)},1]`,
      'a.json, at /1: Give each change as an object',
    ],
    [
      'a field twice',
      '{"rule":"a.b","rule":"a.c","end":{"until":"2027-03-31"}}',
      'a.json, at /rule: This field is given more than once: keep one of them.',
    ],
    [
      'a deep field twice',
      '[{"newRule":{"versions":[{"limit":{"days":1,"days":2}}]}}]',
      'a.json, at /0/newRule/versions/0/limit/days: This field is given more than once: keep one of them.',
    ],
  ])('%s.', async (_what, text, sentence) => {
    const own = await mkdtemp(join(folder, 'one-'));
    await writeFile(join(own, 'a.json'), text);
    expect(await readProposal(own)).toEqual({ problems: [expect.stringContaining(sentence)] });
  });

  test('for everything that is wrong, in every file.', async () => {
    const own = await mkdtemp(join(folder, 'two-'));
    await writeFile(join(own, 'b.json'), JSON.stringify({ rule, add: { limit: 1, since: 2 } }));
    await writeFile(join(own, 'a.json'), '{}');
    const proposal = await readProposal(own);
    expect('problems' in proposal && proposal.problems.map((each) => each.split(':')[0])).toEqual([
      'a.json',
      'b.json, at /add/inForce',
      'b.json, at /add/limit',
      'b.json, at /add/source',
      'b.json, at /add/seen',
      'b.json, at /add/since',
    ]);
  });
});

describe('The folder of a proposal', () => {
  test('is read file by file; what is no JSON file is left alone, and one file will do.', async () => {
    const own = await mkdtemp(join(folder, 'three-'));
    await writeFile(join(own, 'README.md'), 'What this would change');
    await writeFile(
      join(own, 'b.json'),
      `\uFEFF${JSON.stringify([right, { rule, end: { until: '2028-12-31' } }])}`,
    );
    await writeFile(join(own, 'a.json'), JSON.stringify({ comment: 'five weeks', ...right }));
    const proposal = await readProposal(own);
    const places = 'changes' in proposal ? proposal.changes.map(({ where }) => where) : [];
    expect(places).toEqual(['a.json:', 'b.json, at /0:', 'b.json, at /1:']);
    expect(await readProposal(join(own, 'a.json'))).toEqual({
      changes: [{ where: 'a.json:', change: { comment: 'five weeks', ...right } }],
    });
  });

  test('without such a file is no proposal.', async () => {
    const own = join(folder, 'empty');
    await mkdir(own);
    expect(await readProposal(own)).toEqual({
      problems: [`The folder ${own} holds no file of changes: their names end in .json.`],
    });
  });
});
