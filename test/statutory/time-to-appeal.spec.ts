import type { LawEvent } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { oneLimit } from './one-limit.js';

describe('Two months, and the time to appeal', () => {
  const lodge = 'appeal.lodge';
  test.each<[string, string | null, string, string, string]>([
    // notice        certificate     adviser by    appeal by     why
    ['2025-01-06', null, '2025-03-06', '2025-03-06', 'the corresponding day'],
    [
      '2025-12-31',
      null,
      '2026-02-28',
      '2026-03-02',
      'no 31 February; a Saturday goes on to Monday',
    ],
    ['2023-12-31', null, '2024-02-29', '2024-02-29', 'in a leap year its 29th'],
    [
      '2025-10-01',
      '2025-11-29',
      '2025-12-01',
      '2026-01-02',
      '29 December moves to the first working day after 1 January',
    ],
    ['2025-10-25', null, '2025-12-25', '2026-01-02', 'Christmas Day'],
    ['2025-11-01', null, '2026-01-01', '2026-01-02', 'New Year’s Day'],
    [
      '2023-10-24',
      null,
      '2023-12-24',
      '2023-12-27',
      'a Sunday before Christmas: the next working day',
    ],
    ['2026-05-31', null, '2026-07-31', '2026-07-31', 'the last day before August'],
    ['2026-06-01', null, '2026-08-01', '2026-09-01', 'the first day of August'],
    ['2026-06-30', null, '2026-08-30', '2026-09-01', 'late in August'],
    ['2026-07-01', null, '2026-09-01', '2026-09-01', 'the day after August'],
    ['2026-02-03', null, '2026-04-03', '2026-04-07', 'Good Friday: after Easter Monday'],
    [
      '2026-01-05',
      '2026-01-04',
      '2026-03-05',
      '2026-03-05',
      'a certificate before the notice counts for nothing',
    ],
    [
      '2026-01-05',
      '2026-01-05',
      '2026-03-05',
      '2026-03-05',
      'one month of an early certificate is earlier',
    ],
    [
      '2026-01-05',
      '2026-04-10',
      '2026-03-05',
      '2026-05-11',
      'a month of a late one: 10 May is a Sunday',
    ],
  ])(
    'notice %s, certificate %s: adviser by %s, appeal by %s (%s).',
    (on, certificate, adviserBy, dueOn) => {
      const events: LawEvent[] = [{ type: 'decision-notice-sent', on }];
      if (certificate !== null)
        events.push({ type: 'mediation-certificate-issued', on: certificate });
      expect(oneLimit('mediation.contact-adviser', on, events).dueOn).toBe(adviserBy);
      expect(oneLimit(lodge, on, events)).toMatchObject({
        dueOn,
        owedBy: 'family',
        lawVersion: '2008-11-03',
      });
    },
  );

  test('the first certificate counts, and none of the next notice.', () => {
    const notice = (on: string): LawEvent => ({ type: 'decision-notice-sent', on });
    const certificate = (on: string): LawEvent => ({ type: 'mediation-certificate-issued', on });
    const first = oneLimit(lodge, '2026-06-01', [
      notice('2026-01-05'),
      certificate('2026-03-02'),
      certificate('2026-04-10'),
    ]);
    expect(first.dueOn).toBe('2026-04-02');
  });
});
