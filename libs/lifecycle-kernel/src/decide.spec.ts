import { describe, expect, it } from '@jest/globals';
import { decide, stateAfter, type Proposal, notBeforeNamedDay } from './decide.js';
import { ferry, type FerryEvent } from './ferry.testing.js';
import { specify, type RefusedAs } from './given.testing.js';

const booked: FerryEvent = { type: 'booked', on: '2026-01-05' };
const sailed: FerryEvent = { type: 'sailed', on: '2026-01-10' };
const landed: FerryEvent = { type: 'landed', on: '2026-01-11' };
const today = '2026-01-15';

const decideFerry = (past: readonly FerryEvent[], proposal: Proposal<FerryEvent>, day: string) =>
  decide(ferry, past, proposal, day);
const { given } = specify(decideFerry, today);
const on = (day: string) => specify(decideFerry, day);

const calledOff: FerryEvent = { type: 'called-off', on: '2026-01-07' };
const named: FerryEvent = { type: 'passenger-named', on: '2026-01-12', names: ['Nobody'] };
const elsewhere = (says: string): RefusedAs => [
  'not-possible-in-this-state',
  `This can't be in that place of the history: on that day the ferry crossing ${says}. If a date is wrong, correct the date.`,
  null,
];
const tooEarly: RefusedAs = [
  'in-the-future',
  'This is dated after today: record it when it has happened.',
  null,
];

describe('an act about to be done here', () => {
  it('is accepted where the table has such a step and every guard holds', () => {
    on('2026-01-10').given(booked).whenDone(sailed).thenItHappens();
  });

  it('is stopped by a guard, with the guard’s own code, sentence and source', () => {
    given(booked)
      .whenDone(sailed)
      .thenItIsRefused('not-today', 'Say it on the day.', 'harbour rule 1');
  });

  it('is refused in a state from which the table only records it', () => {
    given(booked)
      .whenDone(landed)
      .thenItIsRefused(...elsewhere('was booked'));
    given(booked, sailed, landed)
      .whenDone({ ...named, on: today })
      .thenItIsRefused(...elsewhere('had landed'));
  });

  it('is refused before its day, whatever the table says', () => {
    on('2026-01-09')
      .given(booked)
      .whenDone(sailed)
      .thenItIsRefused(...tooEarly);
  });
});

describe('a record of what was done already', () => {
  it('is never stopped by a guard, however late it comes', () => {
    on('2027-06-01').given(booked).whenRecorded(sailed).thenItHappens();
  });

  it('takes its place by its own day: what came after it may be known already', () => {
    given(booked, landed).whenRecorded(sailed).thenItHappens();
    expect(stateAfter(ferry, [landed, sailed, booked])).toEqual({ name: 'landed' });
  });

  it('is accepted from the states that are there for records alone', () => {
    given(booked).whenRecorded(landed).thenItHappens();
    given(booked, sailed, landed).whenRecorded(named).thenItHappens();
  });

  it('is refused where the process has no such step at all, and says how things stood that day', () => {
    given()
      .whenRecorded(sailed)
      .thenItIsRefused(...elsewhere('was not booked'));
  });

  it('is refused when it would make what stands already impossible', () => {
    given(booked, sailed)
      .whenRecorded(calledOff)
      .thenItIsRefused(...elsewhere('had been called off'));
  });

  it('is refused before its day and accepted on it', () => {
    on('2026-01-09')
      .given(booked)
      .whenRecorded(sailed)
      .thenItIsRefused(...tooEarly);
    on('2026-01-10').given(booked).whenRecorded(sailed).thenItHappens();
  });
});

describe('a further day that an event names', () => {
  it('is refused with a code of its own while it lies ahead, and on its day no more', () => {
    expect(notBeforeNamedDay('2026-01-11', '2026-01-10')).toMatchObject({
      refusal: { code: 'names-a-day-ahead' },
    });
    expect(notBeforeNamedDay('2026-01-10', '2026-01-10')).toBeNull();
    expect(notBeforeNamedDay(undefined, '2026-01-10')).toBeNull();
  });
});
