import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './calendar/day-number.js';
import { datesOf, factsOf } from './dates-of.js';
import { eventTypes } from './event-types.js';
import { exceptionGrounds } from './rule-lookup.js';
import type { LawEvent } from './law-event.js';
import { statusOf } from './status-of.js';

const dates = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2018-01-01', days));
const ids = fc.constantFrom('health', 'psychology');
const acts: fc.Arbitrary<LawEvent> = fc
  .record({ type: fc.constantFrom(...eventTypes), on: dates, id: ids })
  .map(({ type: { code }, on, id }) =>
    code.startsWith('advice-') ? { type: code, on, id } : { type: code, on },
  );
const exceptions: fc.Arbitrary<LawEvent> = fc
  .record({
    on: dates,
    ground: fc.constantFrom(...exceptionGrounds),
    from: dates,
    days: fc.nat(200),
    id: ids,
  })
  .map(({ on, ground, from, days, id }) => ({
    type: 'exception-recorded',
    on,
    ground: ground.code,
    id,
    from,
    to: addDays(from, days),
    closedFrom: from,
    reopensOn: addDays(from, days),
    adviceAskedOn: from,
    missedOn: from,
  }));
const histories = fc.array(acts, { maxLength: 14 });

describe('Whatever a case may hold', () => {
  test('the order of its events never matters.', () => {
    const shuffled = fc
      .array(fc.oneof(acts, exceptions), { maxLength: 14 })
      .chain((events) =>
        fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
      );
    fc.assert(
      fc.property(shuffled, ([events, other]) => expect(factsOf(other)).toEqual(factsOf(events))),
    );
  });

  test('an exception never changes a date, only whether the limit binds.', () => {
    fc.assert(
      fc.property(
        histories,
        fc.array(exceptions, { minLength: 1, maxLength: 4 }),
        (events, added) => {
          const datesOnly = (all: LawEvent[]) =>
            factsOf(all).map((facts) => ({ ...facts, excepted: [], working: '' }));
          expect(datesOnly([...events, ...added])).toEqual(datesOnly(events));
        },
      ),
    );
  });

  test('no limit is due before it starts, and help to act in time never comes after it.', () => {
    fc.assert(
      fc.property(histories, (events) => {
        for (const { startsOn, dueOn, actBy } of factsOf(events)) {
          expect(dueOn > startsOn).toBe(true);
          expect(actBy !== null && actBy <= dueOn).toBe(true);
        }
      }),
    );
  });

  test('today changes where a limit stands and nothing else.', () => {
    fc.assert(
      fc.property(histories, dates, (events, today) => {
        const facts = factsOf(events);
        const rows = datesOf({ today, events });
        expect(rows).toHaveLength(facts.length);
        rows.forEach((row, place) => {
          const fact = facts[place];
          if (fact === undefined) throw new Error('a row without its facts');
          expect({ ...row, endedHow: fact.endedHow }).toEqual({
            ...fact,
            ...statusOf(fact, today),
          });
          expect(row).not.toHaveProperty('endedHow');
        });
      }),
    );
  });

  test('a limit is met or ended, never both, and never before it starts.', () => {
    fc.assert(
      fc.property(histories, (events) => {
        for (const { startsOn, metOn, endedOn, endedHow } of factsOf(events)) {
          expect(metOn === null || endedOn === null).toBe(true);
          expect(endedOn === null).toBe(endedHow === null);
          expect((metOn ?? endedOn ?? startsOn) >= startsOn).toBe(true);
        }
      }),
    );
  });

  test('no two limits have the same rule, subject and start.', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const keys = factsOf(events).map(
          ({ rule, subject, startsOn }) => `${rule} ${subject} ${startsOn}`,
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

test('Limits are listed by date, then rule, then subject.', () => {
  const rows = factsOf([
    { type: 'advice-requested', on: '2026-09-07', id: 'psychology' },
    { type: 'advice-requested', on: '2026-09-07', id: 'health' },
    { type: 'request-received', on: '2026-09-07' },
  ]);
  expect(rows.map(({ dueOn, rule, subject }) => [dueOn, rule, subject])).toEqual([
    ['2026-10-19', 'needs-assessment.give-advice', 'health'],
    ['2026-10-19', 'needs-assessment.give-advice', 'psychology'],
    ['2026-10-19', 'needs-assessment.notify-decision-to-assess', null],
    ['2027-01-25', 'needs-assessment.send-final-plan', null],
  ]);
});

test('A day that does not exist is refused, whether it is today or in the case.', () => {
  expect(() => datesOf({ today: '2026-02-30', events: [] })).toThrow('2026-02-30');
  expect(() => factsOf([{ type: 'request-received', on: '2026-02-30' }])).toThrow('2026-02-30');
});
