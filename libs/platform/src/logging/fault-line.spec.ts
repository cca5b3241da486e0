import { describe, expect, it } from '@jest/globals';
import { faultLine } from './fault-line.js';

describe('what is logged of a fault', () => {
  it('is its kind, its code and its places, through all causes, and never a message', () => {
    const cause = Object.assign(new TypeError('Tess Exampleby'), { code: '23505' });
    const line = faultLine(new Error('Key (surname)=(Exampleby)\nTess', { cause }));
    expect(line).toMatchObject({ name: 'Error', cause: { name: 'TypeError', code: '23505' } });
    expect(line.at[0]).toMatch(/fault-line\.spec/);
    expect(JSON.stringify(line)).not.toMatch(/Exampleby|Tess/);
  });

  it('holds no line of a message that looks like a place', () => {
    const line = faultLine(new Error('invalid input: "12\n    at Exampleby Road"'));
    expect(line.at[0]).toMatch(/fault-line\.spec/);
    expect(JSON.stringify(line)).not.toContain('Exampleby');
  });

  it('is of use even where something else than an error was thrown', () => {
    expect(faultLine('Exampleby')).toEqual({
      name: 'string',
      code: undefined,
      at: [],
      cause: undefined,
    });
  });
});
