import type { LawEvent } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { oneLimit } from './one-limit.js';

const sixWeeks = 'needs-assessment.notify-decision-to-assess';
const advice = 'needs-assessment.give-advice';

describe('Coronavirus, in the amendments in force from 1 May to 25 September 2020', () => {
  test.each([
    // request          6 weeks end    version        excepted            why
    ['2020-03-19', '2020-04-30', '2014-09-01', [], 'the day before the first'],
    ['2020-03-20', '2020-05-01', '2020-05-01', ['coronavirus'], 'the first day'],
    ['2020-08-14', '2020-09-25', '2020-05-01', ['coronavirus'], 'the last day'],
    ['2020-08-15', '2020-09-26', '2014-09-01', [], 'the day after the last'],
  ])('received %s, due %s: version %s, excepted %j (%s).', (on, dueOn, lawVersion, excepted) => {
    const limit = oneLimit(sixWeeks, '2020-11-01', [
      { type: 'request-received', on },
      {
        type: 'exception-recorded',
        on,
        ground: 'coronavirus',
        from: '2020-03-23',
        to: '2020-09-30',
      },
    ]);
    expect(limit).toMatchObject({ dueOn, lawVersion, excepted });
  });

  test('releases advice as well, and only where its period touches the limit.', () => {
    const asked: LawEvent = { type: 'advice-requested', on: '2020-04-06', id: 'health' }; // until 18 May
    const ground = { type: 'exception-recorded', on: '2020-06-01', ground: 'coronavirus' } as const;
    const touching: LawEvent = { ...ground, from: '2020-05-18', to: '2020-05-20' };
    const later: LawEvent = { ...ground, from: '2020-05-19', to: '2020-05-20' };
    expect(oneLimit(advice, '2020-06-01', [asked, touching]).excepted).toEqual(['coronavirus']);
    expect(oneLimit(advice, '2020-06-01', [asked, later]).excepted).toEqual([]);
  });
});
