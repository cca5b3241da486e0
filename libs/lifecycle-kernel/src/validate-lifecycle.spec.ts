import { describe, expect, it } from '@jest/globals';
import { ferry, harbourLaw, type FerryEvent, type FerryState } from './ferry.testing.js';
import type { Lifecycle, Transition } from './lifecycle.js';
import { LifecycleError, validateLifecycle } from './validate-lifecycle.js';

type Row = Transition<FerryState, FerryEvent>;

/** The ferry's table with one row written otherwise, or left out. */
function ferryWith(
  command: string,
  change: Partial<Row> | null,
): Lifecycle<FerryState, FerryEvent> {
  return {
    ...ferry,
    transitions: ferry.transitions.flatMap((row) =>
      row.command === command ? (change === null ? [] : [{ ...row, ...change }]) : [row],
    ),
  };
}

function faultOf(lifecycle: Lifecycle<FerryState, FerryEvent>, law = harbourLaw): string {
  try {
    validateLifecycle(lifecycle, law);
    return 'none';
  } catch (error) {
    if (!(error instanceof LifecycleError)) throw error;
    return error.message;
  }
}

const wrong = 'The process ferry-crossing is not sound: ';

describe('checking a process when the program starts', () => {
  it('passes a sound table', () => {
    expect(faultOf(ferry)).toBe('none');
  });

  it('names a state that no step leads to', () => {
    expect(faultOf(ferryWith('CallOff', null))).toBe(`${wrong}no step leads to called-off`);
  });

  it('names a state that only an unreachable one leads to', () => {
    const islands = ferryWith('Sail', { from: ['landed'] });
    const island = { ...islands, finalStates: ['called-off'] as const };
    expect(faultOf(ferryWithout(island, 'Land', ['at-sea']))).toContain('no step leads to at-sea');
  });

  it('names a state that is not final and has no way out', () => {
    expect(faultOf({ ...ferry, finalStates: ['landed'] })).toBe(
      `${wrong}called-off isn't final and has no way out`,
    );
  });

  it('does not take a step that stays where it is, or a record, for a way out', () => {
    const onlyStays = ferryWith('Land', { from: ['booked'], alsoRecordedFrom: ['at-sea'] });
    expect(faultOf(onlyStays)).toBe(`${wrong}at-sea isn't final and has no way out`);
  });

  it('names a step that is written twice, be it for an act or a record', () => {
    const again = { ...(ferry.transitions[0] as Row), command: 'BookAgain' };
    const doubled = { ...ferry, transitions: [...ferry.transitions, again] };
    expect(faultOf(doubled)).toBe(`${wrong}booked from unbooked is there twice`);
    expect(faultOf(ferryWith('Land', { alsoRecordedFrom: ['at-sea'] }))).toBe(
      `${wrong}landed from at-sea is there twice`,
    );
  });

  it('names a limit that a row forgets, and one that the law does not know', () => {
    expect(faultOf(ferryWith('Book', { starts: [] }))).toBe(
      `${wrong}Book starts nothing, and the law says sail`,
    );
    expect(faultOf(ferryWith('Land', { meets: ['sail'] }))).toBe(
      `${wrong}Land meets sail, and the law says nothing`,
    );
  });

  it('names every fault at once', () => {
    const broken = { ...ferryWith('Sail', { meets: [] }), finalStates: ['landed'] as const };
    expect(faultOf(broken)).toMatch(/called-off isn't final .*; Sail meets nothing/);
  });
});

function ferryWithout(
  lifecycle: Lifecycle<FerryState, FerryEvent>,
  command: string,
  from: Row['from'],
): Lifecycle<FerryState, FerryEvent> {
  const rows = lifecycle.transitions.map((row) =>
    row.command === command ? { ...row, from, alsoRecordedFrom: [] } : row,
  );
  return { ...lifecycle, transitions: rows };
}
