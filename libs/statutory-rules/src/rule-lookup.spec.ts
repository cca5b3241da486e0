import { describe, expect, test } from '@jest/globals';
import {
  exceptionGrounds,
  ground,
  ruleByCode,
  ruleCodes,
  rulesMetBy,
  rulesStartedBy,
  startsWhatIsMetBy,
  UnknownCodeError,
} from './rule-lookup.js';

describe('Looking things up in the register', () => {
  test('every rule and every ground has a code of its own.', () => {
    expect(new Set(ruleCodes).size).toBe(ruleCodes.length);
    const grounds = exceptionGrounds.map(({ code }) => code);
    expect(new Set(grounds).size).toBe(grounds.length);
  });

  test('a rule is found by its code, with plain words and its source.', () => {
    expect(ruleByCode('needs-assessment.notify-decision-to-assess')).toMatchObject({
      title: 'Tell the family whether there will be an assessment',
      owedBy: 'authority',
      source: 'SEND Regulations 2014 (SI 2014/1530), regulation 5(1)',
    });
    expect(() => ruleByCode('needs-assessment.wait')).toThrow(
      new UnknownCodeError('No rule has the code "needs-assessment.wait".'),
    );
    expect(new UnknownCodeError('x').name).toBe('UnknownCodeError');
  });

  test('a ground is found by its code, in plain words.', () => {
    expect(ground('setting-closed')).toBe('the school or college was closed for at least 4 weeks');
    expect(() => ground('staff-shortage')).toThrow(
      new UnknownCodeError('No ground has the code "staff-shortage".'),
    );
  });

  test('an event knows the limits that it starts and meets.', () => {
    expect(rulesStartedBy('request-received')).toEqual([
      'needs-assessment.notify-decision-to-assess',
      'needs-assessment.notify-no-plan',
      'needs-assessment.send-final-plan',
    ]);
    expect(rulesStartedBy('final-plan-sent')).toEqual([
      'annual-review.complete-review',
      'annual-review.consider-early-years-review',
    ]);
    expect(rulesMetBy('final-plan-sent')).toEqual([
      'needs-assessment.send-final-plan',
      'reassessment.send-final-plan',
      'tribunal-order.send-final-plan',
      'concession.send-final-plan',
      'mediation-agreement.send-final-plan',
      'detained.send-final-plan',
    ]);
    expect(rulesMetBy('amended-plan-sent')).toContain('amendment.send-final-plan');
    expect(rulesMetBy('advice-received')).toEqual(['needs-assessment.give-advice']);
  });

  test('an event starts what another meets, or it does not.', () => {
    const request = { type: 'request-received' } as const;
    const plan = { type: 'final-plan-sent' } as const;
    expect(startsWhatIsMetBy(request, plan)).toBe(true);
    expect(startsWhatIsMetBy({ type: 'tribunal-order-made' }, plan)).toBe(true);
    expect(startsWhatIsMetBy(plan, request)).toBe(false);
  });

  test('only the ground of the return is closed to the outside.', () => {
    const closed = exceptionGrounds.filter(({ publicInContract }) => !publicInContract);
    expect(closed.map(({ code }) => code)).toEqual(['reported-in-return']);
  });
});
