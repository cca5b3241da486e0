import type { LawEvent } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { oneLimit } from './one-limit.js';

describe('The review after a transfer: the later of two limbs', () => {
  const rule = 'plan-transfer.review-plan';
  test.each<[string, LawEvent[], string, string, string]>([
    // transferred   before it                                                                due           why
    ['2026-09-01', [], '', '2026-11-30', 'three months alone: the eve of 1 December'],
    ['2026-11-30', [], '', '2027-02-28', 'no 30 February: its last day'],
    [
      '2026-09-01',
      [{ type: 'plan-made', on: '2026-01-10' }],
      '',
      '2027-01-09',
      'twelve months are later',
    ],
    [
      '2026-09-01',
      [
        { type: 'plan-made', on: '2025-01-10' },
        { type: 'review-decision-notified', on: '2026-01-20', outcome: 'cease' },
      ],
      '',
      '2027-01-19',
      'the last of them counts',
    ],
    [
      '2026-09-01',
      [{ type: 'final-plan-sent', on: '2026-09-01' }],
      '',
      '2027-08-31',
      'on the day of the transfer',
    ],
    [
      '2026-09-01',
      [{ type: 'plan-made', on: '2026-09-02' }],
      '',
      '2026-11-30',
      'what comes after it does not count',
    ],
  ])('transferred %s, before it %j%s: due %s (%s).', (on, before, _, dueOn) => {
    const events: LawEvent[] = [...before, { type: 'plan-transferred', on }];
    expect(oneLimit(rule, on, events)).toMatchObject({ dueOn, startsOn: on, subject: null });
  });

  test('is met by the next decision after the day of the transfer.', () => {
    const decided = (on: string): LawEvent => ({
      type: 'review-decision-notified',
      on,
      outcome: 'maintain',
    });
    const transferred: LawEvent = { type: 'plan-transferred', on: '2026-09-01' };
    const onTheDay = oneLimit(rule, '2027-10-01', [transferred, decided('2026-09-01')]);
    expect(onTheDay).toMatchObject({ dueOn: '2027-08-31', status: 'missed' });
    expect(oneLimit(rule, '2027-10-01', [transferred, decided('2026-09-02')]).status).toBe('met');
  });
});
