import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { boundaryRules, processLibraries } from './boundary-check.js';
import { ROOT, canaryNames } from './canary-folders.js';
import { canaryOfRule, lintRules } from './lint-register.js';
import { treeRules } from './tree-rules.js';

describe('The registers are complete', () => {
  test('every rule of the house has a canary, and every canary a rule', () => {
    const rules = [...boundaryRules, ...lintRules.map(canaryOfRule), ...Object.keys(treeRules)];

    expect(canaryNames().sort()).toEqual(rules.sort());
  });

  test('every library with a lifecycle is one of the processes that are kept apart', () => {
    const withLifecycle = readdirSync(join(ROOT, 'libs')).filter((lib) =>
      existsSync(join(ROOT, 'libs', lib, 'src/lifecycle')),
    );

    expect(withLifecycle).not.toEqual([]);
    expect(processLibraries).toEqual(expect.arrayContaining(withLifecycle));
  });
});
