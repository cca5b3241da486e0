import type { LawEvent } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { oneLimit, rulesOf } from './one-limit.js';

const held = (on: string): LawEvent => ({ type: 'review-meeting-held', on });
const decided = (on: string, outcome: string): LawEvent => ({
  type: 'review-decision-notified',
  on,
  outcome,
});

describe('Notice of a review meeting', () => {
  const notice = 'annual-review.give-notice-of-meeting';
  const arranged = (on: string, meetingOn: string): LawEvent => ({
    type: 'review-meeting-arranged',
    on,
    meetingOn,
  });

  test.each([
    // meeting       clear days    by calendar   why
    ['2026-11-12', '2026-10-28', '2026-10-29', '15 and 14 days before'],
    ['2026-03-15', '2026-02-28', '2026-03-01', 'over the end of February'],
    ['2028-03-15', '2028-02-29', '2028-03-01', 'in a leap year'],
    ['2027-01-08', '2026-12-24', '2026-12-25', 'over Christmas'],
  ])('for a meeting on %s: by %s, or %s (%s).', (meetingOn, clear, calendar) => {
    const events = [arranged('2026-01-05', meetingOn)];
    for (const rule of [notice, 'annual-review.circulate-advice']) {
      expect(oneLimit(rule, '2026-01-05', events)).toMatchObject({
        dueOn: clear,
        subject: meetingOn,
        owedBy: 'arranger',
      });
      const read = oneLimit(rule, '2026-01-05', events, {
        settings: { noticeCounting: 'calendar' },
      });
      expect(read.dueOn).toBe(calendar);
    }
  });

  test('is given for one meeting and no other; a meeting called off too late leaves it missed.', () => {
    const given: LawEvent = {
      type: 'meeting-notice-given',
      on: '2026-10-28',
      meetingOn: '2026-11-12',
    };
    const cancelled = (on: string): LawEvent => ({
      type: 'review-meeting-cancelled',
      on,
      meetingOn: '2026-11-12',
    });
    const first = arranged('2026-10-01', '2026-11-12');
    expect(oneLimit(notice, '2026-11-21', [first, given]).status).toBe('met');
    expect(
      oneLimit(notice, '2026-11-21', [first, { ...given, meetingOn: '2026-11-13' }]).status,
    ).toBe('missed');
    expect(oneLimit(notice, '2026-11-21', [first, cancelled('2026-10-28')]).status).toBe('ended');
    expect(oneLimit(notice, '2026-11-21', [first, cancelled('2026-10-29')])).toMatchObject({
      status: 'missed',
      endedOn: '2026-10-29',
    });
  });
});

describe('What follows a review meeting', () => {
  const outer = 'annual-review.send-final-plan-outer';
  const amendment = 'annual-review.send-amendment-notice';

  test.each<[string, LawEvent[], boolean]>([
    ['no decision', [], false],
    ['a decision to maintain', [decided('2026-11-20', 'maintain')], false],
    ['a decision to amend', [decided('2026-11-20', 'amend')], true],
    [
      'two on one day, of which to amend prevails',
      [decided('2026-11-20', 'cease'), decided('2026-11-20', 'amend')],
      true,
    ],
    [
      'a later one to amend',
      [decided('2026-11-20', 'maintain'), decided('2026-11-21', 'amend')],
      false,
    ],
    [
      'one to amend after the next meeting',
      [held('2026-11-20'), decided('2026-11-20', 'maintain')],
      false,
    ],
  ])('%s: the limits of an amendment are listed: %s.', (_what, after, isListed) => {
    const rules = rulesOf([held('2026-11-12'), ...after]);
    expect([rules.includes(outer), rules.includes(amendment)]).toEqual([isListed, isListed]);
  });

  test('twelve weeks from the meeting, whenever the notice was sent, and a notice without a review meets nothing.', () => {
    // 84 days: 18 + 31 + 31 + 4
    const events: LawEvent[] = [
      held('2026-11-12'),
      decided('2026-11-20', 'amend'),
      { type: 'amendment-notice-sent', on: '2026-11-25', without: 'review' },
    ];
    expect(oneLimit(outer, '2026-12-20', events)).toMatchObject({
      dueOn: '2027-02-04',
      subject: '2026-11-12',
    });
    expect(oneLimit(amendment, '2026-12-20', events)).toMatchObject({
      dueOn: '2026-12-10',
      status: 'missed',
    });
    expect(rulesOf(events)).not.toContain('annual-review.send-final-plan');
  });
});
