import { describe, expect, test } from '@jest/globals';
import { oneLimit } from './one-limit.js';

const sixWeeks = 'needs-assessment.notify-decision-to-assess';

describe('The reasons of a date, in words', () => {
  test('counts from the day on which the authority became responsible, where there was no request.', () => {
    const limit = oneLimit(sixWeeks, '2026-09-08', [
      { type: 'responsibility-arose', on: '2026-09-07' },
    ]);
    expect(limit.dueOn).toBe('2026-10-19');
    expect(limit.because).toBe(
      '6 weeks from Monday 7 September 2026, the day the authority became responsible for the child or young person, which is not counted.',
    );
  });

  test('a request and responsibility on one day are one limit.', () => {
    const limit = oneLimit(sixWeeks, '2026-09-08', [
      { type: 'responsibility-arose', on: '2026-09-07' },
      { type: 'request-received', on: '2026-09-07' },
    ]);
    expect(limit.because).toContain('the day the request was received');
  });

  test('tells a family why a date that surprises them stands.', () => {
    const limit = oneLimit(sixWeeks, '2026-11-21', [
      { type: 'request-received', on: '2026-11-16' },
    ]);
    expect(limit.because).toBe(
      '6 weeks from Monday 16 November 2026, the day the request was received, which is not counted. ' +
        'Monday 28 December 2026 is a bank holiday, Boxing Day (substitute day), but the date stands: ' +
        'the last working day before it is Thursday 24 December 2026.',
    );
  });

  test('tells a family which days were not counted.', () => {
    const limit = oneLimit('mediation.issue-certificate', '2026-04-01', [
      { type: 'mediation-concluded', on: '2026-04-01' },
    ]);
    expect(limit.because).toBe(
      '3 working days from Wednesday 1 April 2026, the day mediation was concluded, which is not counted. ' +
        'Weekends and bank holidays are not counted: Friday 3 April 2026 (Good Friday), Monday 6 April 2026 (Easter Monday).',
    );
  });

  test('shows its working to whoever checks it.', () => {
    const limit = oneLimit(sixWeeks, '2026-09-08', [
      { type: 'request-received', on: '2026-09-07' },
    ]);
    expect(limit.working).toBe(
      '6 weeks from Monday 7 September 2026, the day the request was received, which is not counted. ' +
        'Day 1 is Tuesday 8 September 2026 and day 42 is Monday 19 October 2026. ' +
        'Weekends, bank holidays and school holidays all count, and the whole of the last day is in time. ' +
        'SEND Regulations 2014 (SI 2014/1530), regulation 5(1); exceptions in regulation 5(4); ' +
        'as in force from Monday 1 September 2014: the Children and Families Act 2014 and its Regulations.',
    );
  });

  test('says that an exception puts no new date in the place of the old.', () => {
    const limit = oneLimit(sixWeeks, '2026-07-01', [
      { type: 'request-received', on: '2026-01-05' },
      {
        type: 'exception-recorded',
        on: '2026-07-01',
        ground: 'personal-circumstances',
        from: '2026-01-10',
        to: '2026-01-12',
      },
    ]);
    expect(limit.working).toContain('no new date replaces it');
  });
});
