import type { LawEvent } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { oneLimit } from './one-limit.js';

describe('Limits counted in working days', () => {
  test.each<[string, LawEvent['type'], string, string, string]>([
    // rule                            started by                        on            due           working
    [
      'mediation.issue-certificate',
      'mediation-declined',
      '2026-12-23',
      '2026-12-30',
      '24, 29, 30 December; 25 and 28 are holidays',
    ],
    [
      'mediation.issue-certificate',
      'mediation-concluded',
      '2026-04-01',
      '2026-04-08',
      '2, 7, 8 April; Good Friday and Easter Monday',
    ],
    [
      'mediation.issue-certificate',
      'mediation-concluded',
      '2026-06-05',
      '2026-06-10',
      'from a Friday: 8, 9, 10 June',
    ],
    [
      'mediation.issue-certificate',
      'mediation-concluded',
      '2026-06-06',
      '2026-06-10',
      'from a Saturday: 8, 9, 10 June',
    ],
    [
      'mediation.pass-on-health-issues',
      'mediation-health-issues-raised',
      '2022-06-01',
      '2022-06-08',
      '6, 7, 8 June; 2 and 3 were the Jubilee',
    ],
    [
      'appeal.respond',
      'appeal-notified',
      '2026-12-01',
      '2027-01-20',
      '17 days to 24 December, then 13 from 4 January',
    ],
    [
      'appeal.respond',
      'appeal-notified',
      '2026-07-20',
      '2026-09-29',
      '9 days to 31 July, then 21 in September',
    ],
    [
      'improvement.submit-statement',
      'statement-of-action-required',
      '2020-03-27',
      '2020-07-09',
      'Easter, 8 May and 25 May are not counted',
    ],
    [
      'improvement.resubmit-statement',
      'statement-of-action-returned',
      '2026-12-18',
      '2027-01-06',
      '21 to 24, 29 to 31 December, 4 to 6 January',
    ],
  ])('%s, %s on %s: due %s (%s).', (rule, type, on, dueOn) => {
    expect(oneLimit(rule, on, [{ type, on }])).toMatchObject({ dueOn, actBy: dueOn });
  });

  test('tell a family which days were not counted.', () => {
    const limit = oneLimit('mediation.issue-certificate', '2026-04-01', [
      { type: 'mediation-concluded', on: '2026-04-01' },
    ]);
    expect(limit.because).toBe(
      '3 working days from Wednesday 1 April 2026, the day mediation was concluded, which is not counted. ' +
        'Weekends and bank holidays are not counted: Friday 3 April 2026 (Good Friday), Monday 6 April 2026 (Easter Monday).',
    );
  });
});

describe('A move to another area: on the day if known 15 working days before, else 15 working days', () => {
  test.each([
    // aware         moves         due           why
    [
      '2026-08-10',
      '2026-09-01',
      '2026-09-01',
      '15 working days before is 10 August; 31 is a bank holiday',
    ],
    [
      '2026-08-11',
      '2026-09-01',
      '2026-09-01',
      'a day too late: day 1 is 11 August, day 15 is 1 September',
    ],
    ['2026-08-12', '2026-09-01', '2026-09-02', 'day 1 is 12 August, day 15 is 2 September'],
    [
      '2026-08-15',
      '2026-08-20',
      '2026-09-07',
      'aware on a Saturday: day 1 is Monday 17, day 15 is 7 September',
    ],
    ['2026-08-20', '2026-08-01', '2026-09-10', 'aware after the move: day 1 is 20 August'],
    ['2026-01-05', '2026-09-01', '2026-09-01', 'known long before'],
  ])('aware %s, moves %s: due %s (%s).', (on, movesOn, dueOn) => {
    const limit = oneLimit('plan-transfer.transfer-plan', on, [
      { type: 'move-notified', on, movesOn },
    ]);
    expect(limit).toMatchObject({ dueOn, startsOn: on });
  });
});
