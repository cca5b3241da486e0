import { describe, expect, it } from '@jest/globals';
import { decide, stateAfter, type Proposal, notBeforeNamedDay } from './decide.js';
import { ferry, type FerryEvent } from './ferry.testing.js';

const booked: FerryEvent = { type: 'booked', on: '2026-01-05' };
const sailed: FerryEvent = { type: 'sailed', on: '2026-01-10' };
const landed: FerryEvent = { type: 'landed', on: '2026-01-11' };
const today = '2026-01-15';

function answerTo(past: readonly FerryEvent[], proposal: Proposal<FerryEvent>, day = today) {
  return decide(ferry, past, proposal, day);
}

describe('an act about to be done here', () => {
  it('is accepted where the table has such a step and every guard holds', () => {
    expect(answerTo([booked], { mode: 'act', event: sailed }, '2026-01-10')).toEqual({
      outcome: 'accepted',
      events: [sailed],
    });
  });

  it('is stopped by a guard, with the guard’s own code, sentence and source', () => {
    expect(answerTo([booked], { mode: 'act', event: sailed })).toEqual({
      outcome: 'refused',
      refusal: { code: 'not-today', sentence: 'Say it on the day.', source: 'harbour rule 1' },
    });
  });

  it('is refused in a state from which the table only records it', () => {
    expect(answerTo([booked], { mode: 'act', event: landed })).toMatchObject({
      refusal: { code: 'not-possible-in-this-state' },
    });
    expect(answerTo([booked, sailed, landed], named('act', '2026-01-10'))).toMatchObject({
      refusal: {
        sentence:
          "This can't be in that place of the history: on that day the ferry crossing had landed. If a date is wrong, correct the date.",
      },
    });
  });

  it('is refused before its day, whatever the table says', () => {
    expect(answerTo([booked], { mode: 'act', event: sailed }, '2026-01-09')).toMatchObject({
      refusal: { code: 'in-the-future' },
    });
  });
});

describe('a record of what was done already', () => {
  it('is never stopped by a guard, however late it comes', () => {
    const late = { mode: 'record', event: sailed } as const;
    expect(answerTo([booked], late, '2027-06-01')).toEqual({
      outcome: 'accepted',
      events: [sailed],
    });
  });

  it('takes its place by its own day: what came after it may be known already', () => {
    expect(answerTo([booked, landed], { mode: 'record', event: sailed })).toMatchObject({
      outcome: 'accepted',
    });
    expect(stateAfter(ferry, [landed, sailed, booked])).toEqual({ name: 'landed' });
  });

  it('is accepted from the states that are there for records alone', () => {
    expect(answerTo([booked], { mode: 'record', event: landed })).toMatchObject({
      outcome: 'accepted',
    });
    expect(answerTo([booked, sailed, landed], named('record', '2026-01-12'))).toMatchObject({
      outcome: 'accepted',
    });
  });

  it('is refused where the process has no such step at all, and says how things stood that day', () => {
    expect(answerTo([], { mode: 'record', event: sailed })).toEqual({
      outcome: 'refused',
      refusal: {
        code: 'not-possible-in-this-state',
        sentence:
          "This can't be in that place of the history: on that day the ferry crossing was not booked. If a date is wrong, correct the date.",
        source: null,
      },
    });
  });

  it('is refused when it would make what stands already impossible', () => {
    const calledOff: FerryEvent = { type: 'called-off', on: '2026-01-07' };
    expect(answerTo([booked, sailed], { mode: 'record', event: calledOff })).toMatchObject({
      refusal: { code: 'not-possible-in-this-state' },
    });
  });

  it('is refused before its day and accepted on it', () => {
    const record = { mode: 'record', event: sailed } as const;
    expect(answerTo([booked], record, '2026-01-09')).toMatchObject({
      refusal: { code: 'in-the-future' },
    });
    expect(answerTo([booked], record, '2026-01-10')).toMatchObject({ outcome: 'accepted' });
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

function named(mode: 'act' | 'record', on: string): Proposal<FerryEvent> {
  const day = mode === 'act' ? today : on;
  return { mode, event: { type: 'passenger-named', on: day, names: ['Nobody'] } };
}
