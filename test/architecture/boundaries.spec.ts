import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { boundaryRules, checkBoundaries } from './boundary-check.js';
import { ROOT, canaryFolder, filesThatBreak } from './canary-folders.js';

const roomsOf = (folder: string): string[] =>
  readdirSync(folder).filter((room) => ['apps', 'libs'].includes(room));

describe('Which way things point', () => {
  test.each(boundaryRules)('the canary of %s breaks that rule and no other', async (rule) => {
    const folder = canaryFolder(rule);
    const { summary } = await checkBoundaries(folder, roomsOf(folder));
    const broken = summary.violations.map(
      (violation) => `${violation.rule.name}: ${violation.from}`,
    );

    expect(broken).not.toEqual([]);
    expect([...new Set(broken)].sort()).toEqual(
      filesThatBreak(rule).map((path) => `${rule}: ${path}`),
    );
  });

  test('an import of #libs/<name> is followed to the sources of that library', async () => {
    const { modules } = await checkBoundaries(ROOT, ['apps']);
    const imports = modules
      .flatMap(({ dependencies }) => dependencies)
      .filter(({ module }) => module.startsWith('#libs/'));

    expect(imports).not.toEqual([]);
    for (const { module, resolved } of imports) {
      expect(resolved).toBe(`${module.replace('#', '')}/src/index.ts`);
    }
  });
});
