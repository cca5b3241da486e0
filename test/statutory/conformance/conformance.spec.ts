import { answerCase, ruleCodes } from '#libs/statutory-rules';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differences } from './differences.js';
import { casesOnDisk, conformanceFolder, manifest } from './published-files.js';
import { writeConformance } from './write-conformance.js';

const everyCase = [...casesOnDisk.values()].flat();

describe('The files of conformance', () => {
  let folder: string;
  let printed: string[];
  const print = (line: string): void => void printed.push(line);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'conformance-'));
    printed = [];
  });
  afterEach(async () => rm(folder, { recursive: true }));

  test('say what the law tables say, and nothing else.', async () => {
    const exitCode = await writeConformance(['--check'], conformanceFolder, print);
    expect([exitCode, printed]).toEqual([0, []]);
  });

  test('are written, and then are up to date.', async () => {
    expect(await writeConformance(['--check'], folder, print)).toBe(1);
    expect(await writeConformance([], folder, print)).toBe(0);
    printed = [];
    expect(await writeConformance(['--check'], folder, print)).toBe(0);
    expect(printed).toEqual([]);
  });

  test('are named when someone changed one by hand, or put one there.', async () => {
    await writeConformance([], folder, print);
    await appendFile(join(folder, 'weeks.json'), '\n');
    await writeFile(join(folder, 'of-my-own.json'), '[]');
    await writeFile(join(folder, 'README.md'), 'Words are not cases.');
    printed = [];
    expect(await writeConformance(['--check'], folder, print)).toBe(1);
    expect(printed).toEqual([
      expect.stringContaining('of-my-own.json is in no law table.'),
      expect.stringContaining('weeks.json is stale'),
    ]);
    expect(await writeConformance([], folder, print)).toBe(0);
    expect(await writeConformance(['--check'], folder, print)).toBe(0);
  });

  test('are counted in the manifest, file by file and rule by rule.', () => {
    const lengths = [...casesOnDisk].map(([name, cases]) => [name, cases.length]);
    expect(Object.entries(manifest.files)).toEqual(lengths);
    expect(manifest.cases).toBe(everyCase.length);
    expect(Object.keys(manifest.casesOfRule)).toEqual(ruleCodes.toSorted());
  });

  test('name every case once, and give each its words.', () => {
    expect(new Set(everyCase.map(({ id }) => id)).size).toBe(everyCase.length);
    const wordless = everyCase.filter(
      ({ title, working, source }) => [title, working, source].some((words) => words === ''),
    );
    expect(wordless).toEqual([]);
  });

  test('hold nothing but what the format note speaks of.', () => {
    const keysOf = (parts: readonly object[]): string[] =>
      [...new Set(parts.flatMap((part) => Object.keys(part)))].sort();
    expect(keysOf(everyCase)).toEqual(['case', 'expect', 'id', 'source', 'title', 'working']);
    expect(keysOf(everyCase.map((one) => one.case))).toEqual(
      ['events', 'person', 'settings', 'today'],
    );
    expect(keysOf(everyCase.map(({ expect: { ...said } }) => said))).toEqual(
      ['absent', 'deadlines', 'errors'],
    );
  });

  test('are under CC0, and say how to compare.', async () => {
    const licence = await readFile(join(conformanceFolder, 'LICENSE'), 'utf8');
    expect(licence).toContain('SPDX-License-Identifier: CC0-1.0');
    const note = await readFile(join(conformanceFolder, 'README.md'), 'utf8');
    const words = ['expect.deadlines', 'expect.absent', 'expect.errors', 'startsOn', 'manifest.json'];
    expect(words.filter((word) => !note.includes(`\`${word}\``))).toEqual([]);
  });
});

describe('The library, held against the files as anyone finds them', () => {
  test.each([...casesOnDisk])('%s.', (_name, cases) => {
    const wrong = cases.flatMap(({ id, case: asked, expect: expected }) =>
      differences(answerCase(asked), expected).map((difference) => `${id}: ${difference}`),
    );
    expect(cases).not.toEqual([]);
    expect(wrong).toEqual([]);
  });
});
