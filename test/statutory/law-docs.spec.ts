import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processes } from '#libs/processes';
import { lawDocs } from '../../apps/cli/src/law-docs.js';

describe('The pages of docs/law', () => {
  let folder: string;
  let printed: string[];
  const print = (line: string): void => void printed.push(line);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'law-docs-'));
    printed = [];
  });
  afterEach(async () => rm(folder, { recursive: true }));

  test('say what the register says.', async () => {
    const exitCode = await lawDocs(['--check'], join('docs', 'law'), print);
    expect([exitCode, printed]).toEqual([0, []]);
  });

  test('are written, and then are up to date.', async () => {
    const page = join(folder, 'needs-assessment.md');
    const ofPage = (): string[] => printed.filter((line) => line.startsWith(page));
    expect(await lawDocs(['--check'], folder, print)).toBe(1);
    expect(await lawDocs([], folder, print)).toBe(0);
    expect(await lawDocs(['--check'], folder, print)).toBe(0);
    expect(ofPage()).toEqual([
      `${page} is stale: the register of the law or the table of the process says something else.`,
      `${page} written.`,
    ]);
    expect(await readFile(page, 'utf8')).toContain(
      '- Limit: 20 weeks; the starting day is not counted',
    );
  });

  test('have the table and the diagram of every process.', async () => {
    await lawDocs([], folder, print);
    const page = await readFile(join(folder, 'processes', 'annual-review.md'), 'utf8');
    expect(page).toContain('  review_arranged --> awaiting_review_decision: HoldMeeting');
    expect(page).toContain('| HoldMeeting | `review-meeting-held` |');
    expect(await readdir(join(folder, 'processes'))).toHaveLength(processes.length);
  });

  test('are named when someone changed one by hand.', async () => {
    await lawDocs([], folder, print);
    await appendFile(join(folder, 'needs-assessment.md'), 'Seven weeks will do.\n');
    printed = [];
    expect(await lawDocs(['--check'], folder, print)).toBe(1);
    expect(printed).toEqual([expect.stringContaining('needs-assessment.md is stale')]);
  });
});
