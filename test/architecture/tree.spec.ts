import { describe, expect, test } from '@jest/globals';
import { ROOT, canaryFolder, filesThatBreak } from './canary-folders.js';
import { judgeTree, treeRules } from './tree-rules.js';

const NOT_OURS = /^(node_modules|dist|coverage|\.git|\.local|test\/architecture\/canaries)$/;

describe('Names and sizes', () => {
  test.each(Object.keys(treeRules))('the canary of %s breaks that rule and no other', (rule) => {
    const expected = filesThatBreak(rule).map((path) => `${rule}: ${path}`);
    expect(expected).not.toEqual([]);
    expect(judgeTree(canaryFolder(rule), () => false)).toEqual(expected);
  });

  test('the house itself breaks none of them', () => {
    expect(judgeTree(ROOT, (path) => NOT_OURS.test(path))).toEqual([]);
  });
});
