import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './calendar/day-number.js';
import { datesOf, factsOf } from './dates-of.js';
import type { Settings } from './deadline.js';
import { eventTypes, fieldsOf, type EventType } from './event-types.js';
import { exceptionGrounds } from './rule-lookup.js';
import type { LawEvent } from './law-event.js';
import { statusOf } from './status-of.js';

const dates = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2018-01-01', days));
const ids = fc.constantFrom('health', 'psychology');
/** The fields that an event of a type has to carry, and some of those that it may. */
function fieldsFor(
  type: EventType,
  said: { id: string; meetingOn: string; which: number; isNamed: boolean },
): Partial<LawEvent> {
  const fields = fieldsOf(type) ?? [];
  return Object.fromEntries(
    fields
      .filter(({ optional }) => optional !== true || said.isNamed)
      .map(({ name, form }) => {
        if (typeof form !== 'string') return [name, form[said.which % form.length]];
        return [name, form === 'text' ? said.id : form === 'any-day' ? said.meetingOn : undefined];
      }),
  );
}

const settings: fc.Arbitrary<Settings> = fc.record({
  noticeCounting: fc.constantFrom('clear', 'calendar'),
  phaseTransferReading: fc.constantFrom('before', 'by'),
  reviewCountsFrom: fc.constantFrom('decision', 'meeting'),
});

const acts: fc.Arbitrary<LawEvent> = fc
  .record({
    type: fc.constantFrom(...eventTypes),
    on: dates,
    id: ids,
    meetingOn: dates,
    which: fc.nat(20),
    isNamed: fc.boolean(),
  })
  .map(({ type: { code }, on, id, meetingOn, which, isNamed }) => ({
    type: code,
    on,
    ...fieldsFor(code, { id, meetingOn, which, isNamed }),
  }));
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
/** Limits whose date hangs on a day that the event names. */
const namesItsDay = /^(phase-transfer|mediation-agreement)[.]|notice-of-meeting|circulate-advice/;
const histories = fc.array(acts, { maxLength: 14 });

describe('Whatever a case may hold', () => {
  test('the order of its events never matters.', () => {
    const shuffled = fc
      .array(fc.oneof(acts, exceptions), { maxLength: 14 })
      .chain((events) =>
        fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
      );
    fc.assert(
      fc.property(shuffled, settings, ([events, other], chosen) => {
        const details = { settings: chosen, person: { dateOfBirth: '2015-03-04' } };
        expect(factsOf(other, details)).toEqual(factsOf(events, details));
      }),
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

  test('no limit counted forward is due before it starts, and help to act in time never comes after it.', () => {
    fc.assert(
      fc.property(histories, (events) => {
        for (const { rule, kind, startsOn, dueOn, actBy } of factsOf(events)) {
          if (!namesItsDay.test(rule)) expect(dueOn > startsOn).toBe(true);
          expect(actBy === null).toBe(kind !== 'latest');
          expect((actBy ?? dueOn) <= dueOn).toBe(true);
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
          const { endedHow: _, cutShortOn: __, ...shown } = fact;
          expect(row).toEqual({ ...shown, ...statusOf(fact, today) });
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
