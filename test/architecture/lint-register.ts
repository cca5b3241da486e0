import type { Linter } from 'eslint';

const RULES_MODULE = './house-rules.mjs';
const { default: house } = (await import(RULES_MODULE)) as {
  default: { rules: Record<string, Linter.RuleEntry> };
};

/** Rules that others wrote and the house counts on: each is tried like our own. */
const RELIED_ON = [
  '@typescript-eslint/no-floating-promises',
  '@typescript-eslint/no-misused-promises',
  '@typescript-eslint/return-await',
  '@typescript-eslint/switch-exhaustiveness-check',
  '@typescript-eslint/consistent-type-imports',
  'max-lines-per-function',
  'no-console',
];

/** Every ESLint rule that has a canary. */
export const lintRules = [...Object.keys(house.rules).map((name) => `house/${name}`), ...RELIED_ON];

/** The folder of a rule's canary bears the rule's name without its plugin. */
export const canaryOfRule = (rule: string): string => rule.replace(/^.*\//, '');
