import { describe, expect, test } from '@jest/globals';
import { oneLimit } from './one-limit.js';

const rule = 'needs-assessment.notify-decision-to-assess';

describe('Regulation 5(1): the family is told within 6 weeks whether there will be an assessment', () => {
  test.each([
    // received      last day       act by         why
    [
      '2026-09-07',
      '2026-10-19',
      '2026-10-19',
      'Monday to Monday: 42 days after the day of receipt',
    ],
    ['2026-01-31', '2026-03-14', '2026-03-13', 'month ends: 28 days of February + 14; a Saturday'],
    ['2024-01-31', '2024-03-13', '2024-03-13', 'leap year: 29 days of February + 13'],
    ['2023-01-31', '2023-03-14', '2023-03-14', 'no leap year: 28 days of February + 14'],
    ['2028-02-29', '2028-04-11', '2028-04-11', 'received on 29 February: 31 days to 31 March + 11'],
    ['2026-02-28', '2026-04-11', '2026-04-10', 'clocks go forward on 29 March; a Saturday'],
    ['2026-03-29', '2026-05-10', '2026-05-08', 'received as the clocks go forward; a Sunday'],
    ['2026-09-20', '2026-11-01', '2026-10-30', 'clocks go back on 25 October; a Sunday'],
    ['2026-10-25', '2026-12-06', '2026-12-04', 'received as the clocks go back; a Sunday'],
    ['2025-11-13', '2025-12-25', '2025-12-24', 'Christmas Day stands'],
    ['2026-11-14', '2026-12-26', '2026-12-24', 'Boxing Day, a Saturday, stands'],
    ['2026-11-16', '2026-12-28', '2026-12-24', 'the substitute for Boxing Day stands'],
    ['2025-11-20', '2026-01-01', '2025-12-31', "New Year's Day stands"],
    ['2026-02-20', '2026-04-03', '2026-04-02', 'Good Friday stands'],
    ['2026-02-23', '2026-04-06', '2026-04-02', 'Easter Monday stands: four days off before it end'],
    ['2022-04-22', '2022-06-03', '2022-06-01', 'the Jubilee of 2022: Thursday and Friday are off'],
    [
      '2026-07-20',
      '2026-08-31',
      '2026-08-28',
      'the school summer stops nothing; a bank holiday stands',
    ],
  ])('received %s: due %s, act by %s (%s).', (received, dueOn, actBy) => {
    const limit = oneLimit(rule, received, [{ type: 'request-received', on: received }]);
    expect(limit).toMatchObject({ startsOn: received, dueOn, actBy });
  });

  test.each([
    // told            status       breach   why
    ['2026-10-18', 'met', false, 'the day before the last day'],
    ['2026-10-19', 'met', false, 'the last day'],
    ['2026-10-20', 'met-late', true, 'the day after'],
  ])('received 7 September 2026, told %s: %s, breach %s (%s).', (told, status, breach) => {
    const limit = oneLimit(rule, '2026-11-21', [
      { type: 'request-received', on: '2026-09-07' },
      { type: 'refusal-to-assess-notified', on: told },
    ]);
    expect(limit).toMatchObject({ status, breach, metOn: told, endedOn: null });
  });

  test.each([
    // today           status       breach
    ['2026-10-18', 'running', false],
    ['2026-10-19', 'running', false],
    ['2026-10-20', 'missed', true],
  ])(
    'received 7 September 2026, nobody told, today %s: %s, breach %s.',
    (today, status, breach) => {
      const limit = oneLimit(rule, today, [{ type: 'request-received', on: '2026-09-07' }]);
      expect(limit).toMatchObject({ status, breach, metOn: null });
    },
  );

  test('counts from the day on which the authority became responsible, where there was no request.', () => {
    const limit = oneLimit(rule, '2026-09-08', [
      { type: 'responsibility-arose', on: '2026-09-07' },
    ]);
    expect(limit.dueOn).toBe('2026-10-19');
    expect(limit.because).toBe(
      '6 weeks from Monday 7 September 2026, the day the authority became responsible for the child or young person, which is not counted.',
    );
  });

  test('a request and responsibility on one day are one limit.', () => {
    const limit = oneLimit(rule, '2026-09-08', [
      { type: 'responsibility-arose', on: '2026-09-07' },
      { type: 'request-received', on: '2026-09-07' },
    ]);
    expect(limit.because).toContain('the day the request was received');
  });

  test('tells a family why a date that surprises them stands.', () => {
    const limit = oneLimit(rule, '2026-11-21', [{ type: 'request-received', on: '2026-11-16' }]);
    expect(limit.because).toBe(
      '6 weeks from Monday 16 November 2026, the day the request was received, which is not counted. ' +
        'Monday 28 December 2026 is a bank holiday, Boxing Day (substitute day), but the date stands: ' +
        'the last working day before it is Thursday 24 December 2026.',
    );
  });

  test('shows its working to whoever checks it.', () => {
    const limit = oneLimit(rule, '2026-09-08', [{ type: 'request-received', on: '2026-09-07' }]);
    expect(limit.working).toBe(
      '6 weeks from Monday 7 September 2026, the day the request was received, which is not counted. ' +
        'Day 1 is Tuesday 8 September 2026 and day 42 is Monday 19 October 2026. ' +
        'Weekends, bank holidays and school holidays all count, and the whole of the last day is in time. ' +
        'SEND Regulations 2014 (SI 2014/1530), regulation 5(1); exceptions in regulation 5(4); ' +
        'as in force from Monday 1 September 2014: the Children and Families Act 2014 and its Regulations.',
    );
  });
});
