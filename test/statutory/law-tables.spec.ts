import { answerCase } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { differences } from './conformance/differences.js';
import { publishedCases } from './conformance/published-cases.js';

describe.each([...publishedCases])('The law tables: %s.', (_topic, cases) => {
  test.each(cases)('$title: $working ($id).', (lawCase) => {
    const answer = answerCase(lawCase.case);
    expect(differences(answer, lawCase.expect)).toEqual([]);
    const said = 'deadlines' in answer ? answer.deadlines.map(({ because }) => because) : [];
    expect(said.filter((because) => !/^\S.*[.]$/.test(because))).toEqual([]);
  });
});
