import {
  answerCase,
  datesOf,
  eventTypes,
  exceptionGrounds,
  type LawEvent,
} from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { request, today } from './paths-of.js';

test('The answer holds exactly the fields of the contract, in their order.', () => {
  const answer = answerCase({
    ...({ today, events: [request] } as object),
    person: { dateOfBirth: '2015-03-04' },
  });
  const rows = 'deadlines' in answer ? answer.deadlines : [];
  expect(rows.map(({ rule }) => rule)).toEqual([
    'needs-assessment.notify-decision-to-assess',
    'needs-assessment.send-final-plan',
    'young-person.rights-pass',
  ]);
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(
      'rule subject startsOn dueOn actBy kind binding owedBy status metOn endedOn excepted breach lawVersion source because'.split(
        ' ',
      ),
    );
  }
});

describe('Whatever is put before the clock', () => {
  const words = fc.oneof(
    fc.constantFrom(...eventTypes.map(({ code }) => code)),
    fc.constantFrom(...exceptionGrounds.map(({ code }) => code)),
    fc.constantFrom(
      'today',
      'events',
      'type',
      'on',
      'id',
      'releases',
      '__proto__',
      'constructor',
      'toString',
    ),
    fc.constantFrom('2026-01-05', '2026-02-30', '0000-01-01', '99999-12-31', '2031-01-01', ''),
  );
  const nonsense = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      words,
      fc.jsonValue(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(words, tie('value'), { maxKeys: 6 }),
    ),
  })).value;
  const likeAnEvent = fc.record(
    { type: words, on: words, ground: words, id: words, from: words, to: words },
    { requiredKeys: [] },
  );

  test('it answers or says what is wrong, and never breaks.', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          nonsense,
          fc.record({ today: words, events: fc.array(fc.oneof(likeAnEvent, nonsense)) }),
        ),
        (value) => {
          const answer = answerCase(value);
          expect(
            'errors' in answer ? answer.errors.length > 0 : Array.isArray(answer.deadlines),
          ).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a right case is answered as the library answers it.', () => {
    const events: LawEvent[] = [
      { type: 'request-received', on: '2026-01-05' },
      { type: 'draft-plan-served', on: '2026-03-02' },
      { type: 'final-plan-sent', on: '2026-03-10' },
    ];
    expect(answerCase({ today, events })).toEqual({
      today,
      deadlines: datesOf({ today, events }).map(({ working: _, ...row }) => row),
    });
  });

  test.each([
    ['review meetings', (place: number) => ({ type: 'review-meeting-held', on: dayIn(place) })],
    [
      'requests for advice',
      (place: number) => ({ type: 'advice-requested', on: dayIn(place), id: `a${place}` }),
    ],
    [
      'orders',
      (place: number) => ({ type: 'tribunal-order-made', on: dayIn(place), order: 'assess' }),
    ],
    ['plans', (place: number) => ({ type: 'plan-made', on: dayIn(place) })],
  ])(
    '100,000 events are answered in a few seconds: %s and exceptions.',
    (_what, eventAt) => {
      const exception = { type: 'exception-recorded', ground: 'personal-circumstances' };
      const events = Array.from({ length: 100_000 }, (_, place) =>
        place % 2 === 0
          ? eventAt(place)
          : { ...exception, on: dayIn(place), from: dayIn(place), to: dayIn(place) },
      );
      // The time of this process: the machine may do other things meanwhile.
      const began = process.cpuUsage();
      const answer = answerCase({ today, events });
      const { user, system } = process.cpuUsage(began);
      expect('deadlines' in answer).toBe(true);
      expect((user + system) / 1e6).toBeLessThan(10);
    },
    30_000,
  );
});

/** Some day from 2015 to 2025. */
function dayIn(place: number): string {
  const [year, month, day] = [2015 + (place % 11), 1 + (place % 12), 1 + (place % 28)];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
