import { describe, expect, it } from '@jest/globals';
import { ferry, harbourLaw, type FerryEvent, type FerryState } from './ferry.testing.js';
import type { Guard, Lifecycle, Transition } from './lifecycle.js';
import { validateLifecycle } from './validate-lifecycle.js';

type Ferry = Lifecycle<FerryState, FerryEvent>;
type Row = Transition<FerryState, FerryEvent>;

const sail = ferry.transitions.find(({ command }) => command === 'Sail');
const [guard] = sail?.guards ?? [];
if (guard === undefined) throw new Error('The ferry sails under a guard.');

function ferryWith(command: string, change: Partial<Row>): Ferry {
  const changed = (row: Row): Row => (row.command === command ? { ...row, ...change } : row);
  return { ...ferry, transitions: ferry.transitions.map(changed) };
}

const guardedBy = (...guards: readonly Guard<FerryState, FerryEvent>[]): Ferry =>
  ferryWith('Sail', { guards });
const sunk = 'sunk' as FerryState['name'];

describe('the words of a table', () => {
  it.each<[what: string, lifecycle: Ferry, fault: string]>([
    ['a state without words', { ...ferry, says: { ...ferry.says, landed: ' ' } }, 'landed is not said in words'],
    ['a step to a state that is not there', ferryWith('Land', { to: sunk }), 'sunk is not among the states'],
    ['a step from a state that is not there', ferryWith('Land', { from: ['at-sea', sunk] }), 'sunk is not among the states'],
    ['a record from a state that is not there', ferryWith('Land', { alsoRecordedFrom: [sunk] }), 'sunk is not among the states'],
    ['a beginning that is not there', { ...ferry, initial: { name: sunk } }, 'sunk is not among the states'],
    ['a final state that is not there', { ...ferry, finalStates: [...ferry.finalStates, sunk] }, 'sunk is not among the states'],
    ['a final state that is there twice', { ...ferry, finalStates: [...ferry.finalStates, 'landed'] }, 'landed is twice among the final states'],
    ['a process without an end', { ...ferry, finalStates: [] }, 'there is no final state'],
    ['a command that is there twice', ferryWith('Land', { command: 'Sail' }), 'Sail is there twice'],
    ['a step without a source', ferryWith('Land', { source: '' }), 'Land names no source'],
    ['a guard that is no sentence', guardedBy({ ...guard, name: 'sailToday' }), 'the guard sailToday is no sentence with "must"'],
    ['two guards of one name', guardedBy(guard, { ...guard }), 'two guards are called mustSailTheDayItIsSaid'],
    ['a guard without a sentence', guardedBy({ ...guard, refusal: { ...guard.refusal, sentence: '' } }), "the guard mustSailTheDayItIsSaid doesn't say why"],
    ['a guard without a code', guardedBy({ ...guard, refusal: { ...guard.refusal, code: '' } }), "the guard mustSailTheDayItIsSaid doesn't say why"],
  ])('that has %s is named when the program starts', (_, lifecycle, fault) => {
    expect(() => { validateLifecycle(lifecycle, harbourLaw); }).toThrow(fault);
  }); // prettier-ignore

  it('may name one guard in several rows', () => {
    expect(() => {
      validateLifecycle(ferryWith('Land', { guards: [guard] }), harbourLaw);
    }).not.toThrow();
  });
});
