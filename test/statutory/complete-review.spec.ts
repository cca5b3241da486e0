import { datesOf, type LawEvent } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { oneLimit, rulesOf } from './one-limit.js';

const complete = 'annual-review.complete-review';
const early = 'annual-review.consider-early-years-review';
const made = (on: string): LawEvent => ({ type: 'plan-made', on });
const held = (on: string): LawEvent => ({ type: 'review-meeting-held', on });
const decided = (on: string, outcome: string): LawEvent => ({
  type: 'review-decision-notified',
  on,
  outcome,
});
const byMeeting = { settings: { reviewCountsFrom: 'meeting' } } as const;

describe('The twelve months until the review is complete', () => {
  test.each([
    // plan made     due           why
    ['2026-03-01', '2027-02-28', 'the eve of 1 March 2027'],
    ['2023-03-01', '2024-02-29', 'the eve of 1 March in a leap year'],
    ['2024-02-29', '2025-02-28', 'no 29 February 2025: the last day of the month'],
    ['2024-02-28', '2025-02-27', 'the eve of 28 February 2025'],
    ['2025-12-26', '2026-12-25', 'Christmas Day stands'],
    ['2026-01-01', '2026-12-31', 'the eve of New Year'],
  ])('made %s: due %s (%s).', (on, dueOn) => {
    expect(oneLimit(complete, on, [made(on)])).toMatchObject({ dueOn, subject: on, startsOn: on });
  });

  test('start again at each decision but one to cease, and are met by the next decision after their day.', () => {
    const events = [
      made('2024-03-01'),
      decided('2025-02-10', 'amend'),
      decided('2026-02-01', 'cease'),
    ];
    const rows = datesOf({ today: '2026-11-21', events }).filter(({ rule }) => rule === complete);
    expect(
      rows.map(({ subject, dueOn, status, metOn }) => [subject, dueOn, status, metOn]),
    ).toEqual([
      ['2024-03-01', '2025-02-28', 'met', '2025-02-10'],
      ['2025-02-10', '2026-02-09', 'met', '2026-02-01'],
    ]);
  });

  test.each([
    ['2026-02-28', 'met'],
    ['2026-02-27', 'met'],
    ['2026-03-01', 'met-late'],
    ['2025-03-01', 'missed'],
  ])('made 1 March 2025, decided %s: %s.', (on, status) => {
    const events = [made('2025-03-01'), decided(on, 'cease')];
    expect(oneLimit(complete, '2026-06-01', events)).toMatchObject({ dueOn: '2026-02-28', status });
  });

  test('count from the meeting where the authority reads the law so.', () => {
    const events = [made('2025-03-01'), held('2026-02-20'), decided('2026-03-20', 'maintain')];
    const rows = datesOf({ today: '2026-11-21', events, ...byMeeting }).filter(
      ({ rule }) => rule === complete,
    );
    expect(rows.map(({ subject, dueOn, status }) => [subject, dueOn, status])).toEqual([
      ['2025-03-01', '2026-02-28', 'met'],
      ['2026-02-20', '2027-02-19', 'running'],
    ]);
  });

  test.each(['2026-02-20', '2026-03-20', '2027-03-01'])(
    'counted from a meeting they end with a decision to cease on %s, whenever it comes.',
    (on) => {
      const events = [held('2026-02-20'), decided(on, 'cease')];
      const limit = oneLimit(complete, '2027-06-01', events, byMeeting);
      expect(limit).toMatchObject({
        dueOn: '2027-02-19',
        status: 'ended',
        endedOn: on,
        breach: false,
      });
    },
  );
});

describe('The early review of a young child', () => {
  test.each([
    // born          plan made     due           why
    ['2022-03-04', '2026-08-31', '2027-02-28', 'no 31 February'],
    ['2022-03-04', '2026-03-15', '2026-09-15', 'the corresponding day'],
    ['2021-03-16', '2026-03-15', '2026-09-15', 'the day before the fifth birthday'],
    ['2020-02-29', '2025-02-28', '2025-08-28', 'born on 29 February: five on 1 March'],
  ])('born %s, made %s: due %s (%s).', (dateOfBirth, on, dueOn) => {
    const limit = oneLimit(early, on, [made(on)], { person: { dateOfBirth } });
    expect(limit).toMatchObject({ dueOn, subject: on, binding: 'guidance', breach: false });
  });

  test('is listed neither from the fifth birthday on nor where the birth is not known.', () => {
    const events = [made('2026-03-15')];
    expect(rulesOf(events, { person: { dateOfBirth: '2021-03-15' } })).not.toContain(early);
    expect(rulesOf(events)).toEqual([complete]);
  });

  test('is met by a consideration after its day.', () => {
    const considered: LawEvent = { type: 'early-years-review-considered', on: '2026-05-01' };
    const person = { dateOfBirth: '2023-01-01' };
    expect(oneLimit(early, '2026-12-01', [made('2026-03-15'), considered], { person }).status).toBe(
      'met',
    );
    expect(oneLimit(early, '2026-12-01', [made('2026-05-01'), considered], { person }).status).toBe(
      'missed',
    );
  });
});
