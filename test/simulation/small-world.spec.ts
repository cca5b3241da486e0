import { describe, expect, it } from '@jest/globals';
import { searchSmallWorld, wholeSmallWorld } from './small-world.js';

describe('a small world of two events, two consumers and one crash anywhere', () => {
  it('ends well in every order that there is', async () => {
    const search = await searchSmallWorld({}, {}, wholeSmallWorld);
    expect(search.wrong).toBeNull();
    expect(search.isComplete).toBe(true);
    expect(search.states).toBeGreaterThan(10_000);
    expect(search.ends).toBeGreaterThan(400);
    expect(search.crashes).toBeGreaterThan(10_000);
  }, 120_000);
});
