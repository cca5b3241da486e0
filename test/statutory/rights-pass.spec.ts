import type { LawEvent } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { oneLimit, rulesOf } from './one-limit.js';

describe('The rights of the young person', () => {
  const rule = 'young-person.rights-pass';
  test.each([
    // born          rights pass   why
    ['2010-09-10', '2027-06-25', 'sixteen on 10 September 2026'],
    ['2010-08-31', '2026-06-26', 'sixteen on the last day of the school year'],
    ['2010-09-01', '2027-06-25', 'sixteen on the first day of the next'],
    ['2011-06-24', '2027-06-25', 'sixteen the day before that Friday'],
    ['2007-06-30', '2023-06-30', 'the last Friday is 30 June'],
    ['2008-02-29', '2024-06-28', 'born on 29 February'],
  ])('born %s: %s (%s).', (dateOfBirth, dueOn) => {
    const person = { dateOfBirth };
    const closed: LawEvent = { type: 'case-closed', on: '2020-01-01', reason: 'other' };
    const limit = oneLimit(rule, dueOn, [closed], { person });
    expect(limit).toMatchObject({
      dueOn,
      startsOn: dateOfBirth,
      actBy: null,
      kind: 'date',
      status: 'met',
      metOn: null,
      endedOn: null,
    });
    expect(oneLimit(rule, dateOfBirth, [], { person }).status).toBe('running');
  });

  test('are not listed where they passed before the Act.', () => {
    expect(rulesOf([], { person: { dateOfBirth: '1997-09-01' } })).toEqual([]);
    expect(rulesOf([], { person: { dateOfBirth: '1998-09-01' } })).toEqual([rule]);
  });
});
