import { describe, expect, it } from '@jest/globals';
import { saySame } from './same-event.js';

const one = { type: 'passenger-named', on: '2026-01-05', names: ['Ann', 'Bo'] };

describe('two events', () => {
  it('say the same in whatever order their fields were written', () => {
    expect(saySame(one, { names: ['Ann', 'Bo'], on: '2026-01-05', type: 'passenger-named' })).toBe(
      true,
    );
  });

  it.each([
    ['another day', { ...one, on: '2026-01-06' }],
    ['another list', { ...one, names: ['Ann'] }],
    ['a field less', { type: one.type, on: one.on }],
    ['a field more', { ...one, class: 'first' }],
  ])('differ by %s, whichever is looked at first', (_, other) => {
    expect(saySame<typeof one | typeof other>(one, other)).toBe(false);
    expect(saySame<typeof one | typeof other>(other, one)).toBe(false);
  });
});
