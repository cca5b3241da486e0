import { describe, expect, it } from '@jest/globals';
import { diagramOf } from './diagram.js';
import { ferry } from './ferry.testing.js';

describe('the diagram of a process', () => {
  it('has its states, its acts and its ends, and leaves out what is only recorded', () => {
    expect(diagramOf(ferry)).toBe(`stateDiagram-v2
  state "unbooked" as unbooked
  state "booked" as booked
  state "at sea" as at_sea
  state "landed" as landed
  state "called off" as called_off
  [*] --> unbooked
  unbooked --> booked: Book
  booked --> at_sea: Sail
  at_sea --> landed: Land
  booked --> called_off: CallOff
  booked --> booked: NamePassenger
  at_sea --> at_sea: NamePassenger
  landed --> [*]
  called_off --> [*]
`);
  });
});
