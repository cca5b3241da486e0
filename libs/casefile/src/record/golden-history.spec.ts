import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventTypes } from '#libs/statutory-rules';
import { readGolden, type GoldenAnswer, type GoldenCase } from './golden-history.testing.js';

interface Stored<Case> {
  readonly about: string;
  readonly release: string;
  readonly cases: readonly Case[];
}

const folder = join('test', 'golden');
const releases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function read<Case>(release: string, file: string): Stored<Case> {
  return JSON.parse(readFileSync(join(folder, release, file), 'utf8')) as Stored<Case>;
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('the golden history', () => {
  it('of this release is kept', () => {
    expect(releases).toContain(version);
  });

  it('of this release has every kind of event and every way into the history', () => {
    const { cases } = read<GoldenCase>(version, 'histories.json');
    const entries = cases.flatMap((one) => one.entries);
    const types = new Set<string>(entries.map(({ type }) => type));
    expect(eventTypes.map(({ code }) => code).filter((code) => !types.has(code))).toEqual([]);
    expect([...new Set(entries.map(({ mode }) => mode))].sort()).toEqual([
      'act',
      'correction',
      'record',
      'retraction',
    ]);
  });
});

describe.each(releases)('the history that release %s stored', (release) => {
  const { cases, ...stored } = read<GoldenCase>(release, 'histories.json');
  const answers = read<GoldenAnswer>(release, 'answers.json').cases;

  it('says of itself that it is never edited', () => {
    expect(stored).toEqual({ release, about: expect.stringContaining('never edited') });
  });

  it('has an answer for each of its cases', () => {
    expect(answers.map(({ name }) => name)).toEqual(cases.map(({ name }) => name));
  });

  it.each(cases)('is read today as it was then: $name', (one) => {
    expect(readGolden(one)).toEqual(answers.find(({ name }) => name === one.name));
  });
});
