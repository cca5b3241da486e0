const { expect, test } = require('@jest/globals');

for (const suite of globalThis.pureSuites) require(suite);

// The law tables as one test, and last: read only where nothing else noticed the mutant.
test('The law tables.', () => {
  const { answerCase } = require('#libs/statutory-rules');
  const { differences } = require('../statutory/conformance/differences.ts');
  const { publishedCases } = require('../statutory/conformance/published-cases.ts');
  for (const [, cases] of publishedCases) {
    for (const lawCase of cases) {
      expect(differences(answerCase(lawCase.case), lawCase.expect)).toEqual([]);
    }
  }
});
