import { describe, expect, test } from '@jest/globals';
import { ruleCodes } from '#libs/statutory-rules';
import { annualReview } from '#libs/annual-review';
import { furtherLifecycles } from '#libs/further-processes';
import { needsAssessment } from '#libs/needs-assessment';
import { statutoryAdviceGivers } from '#libs/advice-requests';
import { processCodes, sayProcess, sayRule, sayService } from './code-words.js';
import { isStage, sayStage } from './stage-words.js';

describe('Codes in plain words', () => {
  test.each(ruleCodes)('the rule %s has a title', (rule) => {
    expect(sayRule(rule)).not.toContain('.');
  });

  const begun = [
    ...Object.keys(needsAssessment.says),
    ...Object.keys(annualReview.says).filter((name) => name !== annualReview.initial.name),
    ...furtherLifecycles.flatMap(({ lifecycle }) => Object.keys(lifecycle.says).slice(1)),
  ];

  test('every process of the register has words of its own', () => {
    const codes = new Set(ruleCodes.map((code) => code.slice(0, code.indexOf('.'))));
    expect([...codes].sort()).toEqual([...processCodes].sort());
    expect(new Set(processCodes.map(sayProcess)).size).toBe(processCodes.length);
  });

  test.each([...new Set(begun)])('the stage %s has words of its own', (stage) => {
    expect(isStage(stage)).toBe(true);
    expect(sayStage(stage)).toMatch(/^[A-Z]/);
  });

  test.each(statutoryAdviceGivers.map(({ service }) => service))(
    'the service %s is named for people',
    (service) => {
      expect(sayService(service)).toMatch(/^[A-Z][a-z ]+$/);
    },
  );

  test('a code that is not known is spelled out', () => {
    expect(sayService('speech-and-language')).toBe('Speech and language');
    expect(sayService('constructor')).toBe('Constructor');
    expect(sayService(null)).toBe('Not named');
  });
});
