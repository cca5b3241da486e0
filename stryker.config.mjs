/** How often the tests notice that the law was changed: see docs/mutation.md. */
export default {
  mutate: [
    'libs/statutory-rules/src/**/*.ts',
    '!libs/statutory-rules/src/**/*.spec.ts',
    '!libs/statutory-rules/src/**/*.testing.ts',
  ],
  testRunner: 'jest',
  jest: { configFile: 'test/mutation/jest.config.mjs', enableFindRelatedTests: false },
  // What was read or said once is remembered: a test alone may notice less than all of them together.
  coverageAnalysis: 'all',
  ignorePatterns: ['/apps', '/docker', '/docs', '/test/{architecture,faults,journeys,load}'],
  tempDirName: '.local/mutation/sandbox',
  reporters: ['clear-text', 'json', 'progress'],
  clearTextReporter: {
    allowColor: false,
    logTests: false,
    reportTests: false,
    reportScoreTable: false,
  },
  jsonReporter: { fileName: '.local/mutation/report.json' },
  // A machine that is busy is no mutant that runs for ever.
  timeoutMS: 10_000,
  maxTestRunnerReuse: 100,
  concurrency: 2,
};
