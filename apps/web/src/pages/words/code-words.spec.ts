import { describe, expect, test } from '@jest/globals';
import { ruleCodes } from '#libs/statutory-rules';
import { needsAssessment } from '#libs/needs-assessment';
import { statutoryAdviceGivers } from '#libs/advice-requests';
import { isStage, sayRule, sayService, sayStage } from './code-words.js';

describe('Codes in plain words', () => {
  test.each(ruleCodes)('the rule %s has a title', (rule) => {
    expect(sayRule(rule)).not.toContain('.');
  });

  test.each(Object.keys(needsAssessment.says))('the stage %s has words of its own', (stage) => {
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
    expect(sayService(null)).toBe('Not named');
  });
});
