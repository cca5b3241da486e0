import { join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ESLint } from 'eslint';
import { ROOT, canaryFolder, linesThatBreak } from './canary-folders.js';
import { lintRules, canaryOfRule } from './lint-register.js';

/** Lints a canary with the project's own configuration, as if the canary were the project. */
const lint = async (rule: string): Promise<string[]> => {
  const cwd = canaryFolder(rule);
  const eslint = new ESLint({ cwd, overrideConfigFile: join(ROOT, 'eslint.config.mjs') });
  const results = await eslint.lintFiles(['.']);
  return results.flatMap(({ filePath, messages }) =>
    messages
      .filter(({ ruleId, fatal }) => fatal === true || lintRules.includes(ruleId ?? ''))
      .map(
        ({ ruleId, line, message }) => `${ruleId ?? message} ${relative(cwd, filePath)}:${line}`,
      ),
  );
};

describe('Time, purity and promises', () => {
  test.each(lintRules)(
    'the canary of %s breaks that rule, line by line, and no other',
    async (rule) => {
      const canary = canaryOfRule(rule);
      const expected = linesThatBreak(canary).map((place) => `${rule} ${place}`);

      expect(expected).not.toEqual([]);
      expect([...new Set(await lint(canary))].sort()).toEqual(expected.sort());
    },
    30_000,
  );
});
