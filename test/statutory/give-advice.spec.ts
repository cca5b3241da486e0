import { datesOf, type LawEvent } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { oneLimit } from './one-limit.js';

const rule = 'needs-assessment.give-advice';
const request: LawEvent = { type: 'request-received', on: '2026-09-07' };
const asked: LawEvent = { type: 'advice-requested', on: '2026-10-19', id: 'health' };

describe('Regulation 8(1): advice is given within 6 weeks of the request for it', () => {
  test.each([
    // received       last day       act by         why
    ['2026-10-19', '2026-11-30', '2026-11-30', '42 days after the day the body received it'],
    ['2026-07-15', '2026-08-26', '2026-08-26', 'the school summer stops nothing'],
    ['2026-11-13', '2026-12-25', '2026-12-24', 'Christmas Day stands'],
    ['2024-02-28', '2024-04-10', '2024-04-10', 'over 29 February, Easter and the change of clocks'],
  ])('asked %s: due %s, act by %s (%s).', (on, dueOn, actBy) => {
    const limit = oneLimit(rule, on, [{ type: 'advice-requested', on, id: 'health' }]);
    expect(limit).toMatchObject({ subject: 'health', owedBy: 'advice-giver', dueOn, actBy });
  });

  test.each([
    // given            status       breach
    ['2026-11-29', 'met', false],
    ['2026-11-30', 'met', false],
    ['2026-12-01', 'met-late', true],
  ])('asked 19 October 2026, given %s: %s, breach %s.', (on, status, breach) => {
    const limit = oneLimit(rule, '2026-12-11', [
      request,
      asked,
      { type: 'advice-received', on, id: 'health' },
    ]);
    expect(limit).toMatchObject({ status, breach, metOn: on });
  });

  test('the advice of one body does not answer the request to another.', () => {
    const limits = datesOf({
      today: '2026-12-11',
      events: [
        asked,
        { type: 'advice-requested', on: '2026-10-19', id: 'psychology' },
        { type: 'advice-received', on: '2026-11-01', id: 'psychology' },
      ],
    });
    expect(limits.map(({ subject, status }) => [subject, status])).toEqual([
      ['health', 'missed'],
      ['psychology', 'met'],
    ]);
  });

  test.each([
    // what happened                                                             status    ended
    [
      'not needed, in time',
      [{ type: 'advice-not-needed', on: '2026-11-01', id: 'health' }],
      'ended',
      '2026-11-01',
    ],
    [
      'not needed, after the 6 weeks',
      [{ type: 'advice-not-needed', on: '2026-12-09', id: 'health' }],
      'ended',
      '2026-12-09',
    ],
    [
      'other advice not needed',
      [{ type: 'advice-not-needed', on: '2026-11-01', id: 'other' }],
      'missed',
      null,
    ],
    ['withdrawn in time', [{ type: 'request-withdrawn', on: '2026-11-30' }], 'ended', '2026-11-30'],
    [
      'withdrawn after the 6 weeks',
      [{ type: 'request-withdrawn', on: '2026-12-01' }],
      'missed',
      '2026-12-01',
    ],
    [
      'closed in time',
      [{ type: 'case-closed', on: '2026-11-30', reason: 'moved-away' }],
      'ended',
      '2026-11-30',
    ],
    [
      'the final plan does not end it',
      [{ type: 'final-plan-sent', on: '2026-11-20' }],
      'missed',
      null,
    ],
    [
      'a plan ended the assessment, so a later withdrawal is of something else',
      [
        { type: 'final-plan-sent', on: '2026-11-20' },
        { type: 'request-withdrawn', on: '2026-11-25' },
      ],
      'missed',
      null,
    ],
    [
      'the case closed after the plan',
      [
        { type: 'final-plan-sent', on: '2026-11-20' },
        { type: 'case-closed', on: '2026-11-25', reason: 'died' },
      ],
      'ended',
      '2026-11-25',
    ],
  ] satisfies [string, LawEvent[], string, string | null][])(
    'asked 19 October 2026; %s.',
    (_what, events, status, endedOn) => {
      const limit = oneLimit(rule, '2026-12-11', [request, asked, ...events]);
      expect(limit).toMatchObject({ status, endedOn, metOn: null });
    },
  );

  test('a withdrawal ends only advice asked for in the assessment that was withdrawn.', () => {
    const limit = oneLimit(rule, '2026-12-11', [
      { type: 'request-received', on: '2026-10-26' },
      { type: 'request-withdrawn', on: '2026-11-02' },
      asked,
    ]);
    expect(limit).toMatchObject({ status: 'missed', endedOn: null });
  });
});
