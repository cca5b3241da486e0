import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import house from './test/architecture/house-rules.mjs';

const TYPESCRIPT = ['**/*.ts'];
const TESTS = ['**/*.spec.ts', '**/*.testing.ts', 'test/**/*.ts'];
const LAW = ['libs/statutory-rules/**/*.ts'];
const CLOCK = ['libs/platform/src/clock/**/*.ts'];
const PURE_ROOMS = [
  ...LAW,
  'libs/lifecycle-kernel/**/*.ts',
  'libs/*/src/lifecycle/**/*.ts',
  '**/*.view-model.ts',
];
/** Settings of tools, which no tsconfig includes. */
const OUTSIDE_THE_PROGRAM = ['*.config.ts'];
/** Waiting for a process to start is measured with the machine's own clock. */
const WATCHES_PROCESSES = [
  'libs/platform/src/local-services/**/*.ts',
  'apps/cli/src/supervisor/**/*.ts',
];
const TALKS_TO_THE_TERMINAL = ['apps/cli/**/*.ts', 'bin/**', '.ci/**'];

/** What plain scripts may speak of without importing it; TypeScript knows this by itself. */
const known = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));
const EVERYWHERE = ['URL', 'clearInterval', 'clearTimeout', 'fetch', 'setInterval', 'setTimeout'];
const NODE = [...EVERYWHERE, 'Buffer', 'console', 'module', 'performance', 'process', 'require'];
const BROWSER = [...EVERYWHERE, 'DOMParser', 'EventSource', 'document', 'location', 'window'];

export default defineConfig(
  globalIgnores(['dist/', 'node_modules/', '.local/', 'coverage/', 'test/architecture/canaries/']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: TYPESCRIPT,
    ignores: OUTSIDE_THE_PROGRAM,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // Codes and numbers are taken apart character by character: they hold no emoji.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Mistakes a generic class made by its own factory (MikroORM.init) for an impostor.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: TYPESCRIPT,
    rules: {
      // A fold over a tagged union is one decision, however many tags.
      complexity: ['error', { max: 12, variant: 'modified' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 200 }],
      'no-console': 'error',
    },
  },
  {
    files: ['apps/**/*.ts', 'libs/**/*.ts'],
    // A migration is the text of a schema, kept as it was run.
    ignores: [...TESTS, 'libs/platform/src/database/migrations/**'],
    rules: {
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: TESTS,
    rules: {
      // A test hands a method to `expect(spy)` without calling it.
      '@typescript-eslint/unbound-method': 'off',
      // What stands in for something slow keeps its shape without waiting.
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: TALKS_TO_THE_TERMINAL, rules: { 'no-console': 'off' } },
  { files: OUTSIDE_THE_PROGRAM, extends: [tseslint.configs.strict] },
  { files: ['**/*.{mjs,cjs}'], languageOptions: { globals: known(NODE) } },
  { files: ['apps/web/src/page-shell/assets/**'], languageOptions: { globals: known(BROWSER) } },
  { plugins: { house } },
  {
    files: PURE_ROOMS,
    ignores: TESTS,
    rules: {
      'house/pure-rooms-read-no-clock': 'error',
      'house/pure-rooms-reach-for-nothing': 'error',
    },
  },
  {
    files: ['apps/**/*.ts', 'libs/**/*.ts'],
    ignores: [...TESTS, ...PURE_ROOMS, ...CLOCK, ...WATCHES_PROCESSES],
    rules: { 'house/clock-is-read-in-one-place': 'error' },
  },
  {
    files: ['apps/**/*.ts', 'libs/**/*.ts'],
    ignores: [...TESTS, ...LAW, ...CLOCK],
    rules: { 'house/dates-are-counted-by-the-law': 'error' },
  },
  {
    files: ['apps/**/*.ts', 'libs/**/*.ts', 'test/**/*.ts'],
    rules: {
      'house/sql-counts-no-dates': 'error',
      'house/database-tells-no-time': 'error',
      'house/no-forward-ref': 'error',
    },
  },
  {
    files: ['apps/**/*.ts', 'libs/**/*.ts', 'test/**/*.ts'],
    ignores: ['libs/*/src/index.ts'],
    rules: { 'house/no-barrel-but-the-index': 'error' },
  },
);
