import { datesOf, type LawEvent } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';

const twentyWeeks = 'needs-assessment.send-final-plan';

describe('An exception reported in the SEN2 return without its ground', () => {
  function reported(on: string): LawEvent {
    return {
      type: 'exception-recorded',
      on,
      ground: 'reported-in-return',
      releases: [twentyWeeks],
    };
  }
  const events: LawEvent[] = [
    { type: 'request-received', on: '2025-01-06' },
    { type: 'refusal-to-assess-notified', on: '2025-02-10' },
    { type: 'request-received', on: '2025-09-01' },
  ];

  test.each([
    // reported         releases the assessment that started on
    ['2025-01-05', []],
    ['2025-01-06', ['2025-01-06']],
    ['2025-08-31', ['2025-01-06']],
    ['2025-09-01', ['2025-09-01']],
    ['2026-01-15', ['2025-09-01']],
  ])('reported %s: releases the 20 weeks that started on %j and no other limit.', (on, starts) => {
    const excepted = datesOf({ today: '2026-07-01', events: [...events, reported(on)] })
      .filter((row) => row.excepted.length > 0)
      .map(({ rule, startsOn }) => [rule, startsOn]);
    expect(excepted).toEqual(starts.map((start) => [twentyWeeks, start]));
  });
});
