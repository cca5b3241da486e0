import { datesOf, type LawEvent } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { oneLimit, rulesOf } from './one-limit.js';

const rule = 'needs-assessment.send-final-plan';

describe('Both ends of what the library can answer', () => {
  test('a limit beyond the calendar of bank holidays is an error that says so.', () => {
    const onTheLastDay: LawEvent = { type: 'request-received', on: '2030-08-13' };
    expect(oneLimit(rule, '2030-08-14', [onTheLastDay]).dueOn).toBe('2030-12-31');
    const oneDayLater: LawEvent = { type: 'request-received', on: '2030-08-14' };
    expect(() => oneLimit(rule, '2030-08-14', [oneDayLater])).toThrow(
      "The calendar of bank holidays covers 2014 to 2030, so it can't say whether 1 January 2031 is a working day.",
    );
  });

  test('limits that would fall before the Regulations were in force are not listed.', () => {
    const request = (on: string): LawEvent => ({ type: 'request-received', on });
    expect(datesOf({ today: '2026-01-01', events: [request('2012-03-01')] })).toEqual([]);
    expect(rulesOf([request('2014-04-14')])).toEqual([rule]);
  });

  test('a plan that was made starts the twelve months and nothing else.', () => {
    expect(rulesOf([{ type: 'plan-made', on: '2026-03-15' }])).toEqual([
      'annual-review.complete-review',
    ]);
  });
});
