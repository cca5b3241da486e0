import { describe, expect, it } from '@jest/globals';
import { fixtureFaults } from '../../../test/support/upcaster-fixtures.js';
import { ferryTypes, ferryVersions } from './ferry-versions.testing.js';
import {
  UnreadableEventError,
  upcast,
  UpcasterError,
  validateUpcasters,
  type EventVersions,
} from './upcast.js';

const stored = (version: number, data: Record<string, unknown>) => ({
  type: 'passenger-named',
  version,
  data,
});

describe('an event that was stored by an older release', () => {
  it('is read by way of every version since', () => {
    expect(upcast(ferryVersions, stored(1, { name: 'Nobody', class: 'first' }))).toEqual(
      stored(3, { names: ['Nobody'], class: 'first', onDeck: 0 }),
    );
    expect(upcast(ferryVersions, stored(2, { names: ['A', 'B'] }))).toEqual(
      stored(3, { names: ['A', 'B'], onDeck: 0 }),
    );
  });

  it('is read as it is in the version of today', () => {
    expect(upcast(ferryVersions, stored(3, { names: [], onDeck: 2 }))).toEqual(
      stored(3, { names: [], onDeck: 2 }),
    );
  });

  it('is not changed where it is kept', () => {
    const kept = stored(1, { name: 'Nobody' });
    upcast(ferryVersions, kept);
    expect(kept).toEqual(stored(1, { name: 'Nobody' }));
  });

  it('is refused in a version that nobody here can read', () => {
    expect(() => upcast(ferryVersions, stored(4, {}))).toThrow(
      new UnreadableEventError("An event passenger-named of version 4 can't be read as version 3."),
    );
    expect(() => upcast({ ...ferryVersions, upcasters: [] }, stored(1, {}))).toThrow(
      UnreadableEventError,
    );
  });
});

describe('checking the upcasters when the program starts', () => {
  const faultOf = (change: Partial<EventVersions>) => () => {
    validateUpcasters({ ...ferryVersions, ...change }, ferryTypes);
  };
  const [first, second] = ferryVersions.upcasters;
  if (first === undefined || second === undefined) throw new Error('The ferry has two upcasters.');

  it('passes those that lead from every version to the current one', () => {
    expect(faultOf({})).not.toThrow();
  });

  it.each([
    ['a gap', { upcasters: [second] }, 'nothing reads passenger-named of version 1'],
    ['an end before the current version', { upcasters: [first] }, 'nothing reads passenger-named of version 2'],
    ['two for one version', { upcasters: [first, second, second] }, 'two read passenger-named of version 2'],
    ['one after the current version', { currentVersion: () => 2 }, 'passenger-named has no version after 2, and something reads it'],
    ['a type that nobody stores', { upcasters: [first, second, { ...first, type: 'sunk' }] }, 'sunk is no event that is stored'],
  ])('names %s', (_, change, fault) => {
    expect(faultOf(change)).toThrow(UpcasterError);
    expect(faultOf(change)).toThrow(fault);
  }); // prettier-ignore
});

describe('the fixtures of upcasters', () => {
  const folder = 'libs/lifecycle-kernel/src/ferry-fixtures';

  it('show for each what it reads and what comes of it', async () => {
    expect(await fixtureFaults(ferryVersions, folder)).toEqual([]);
  });

  it('are missed where an upcaster has none, and where one belongs to none', async () => {
    const [one, other] = ferryVersions.upcasters;
    const further = { type: 'passenger-named', from: 3, upcast: () => ({}) };
    const more = { upcasters: [...ferryVersions.upcasters, further], currentVersion: () => 4 };
    expect(await fixtureFaults(more, folder)).toEqual(['passenger-named.3.json is missing']);
    const fewer = { ...ferryVersions, upcasters: one === undefined ? [] : [one] };
    expect(other).toBeDefined();
    expect(await fixtureFaults(fewer, folder)).toEqual([
      'passenger-named.2.json belongs to no upcaster',
    ]);
  });

  it('name an upcaster that gives something else', async () => {
    const wrong = ferryVersions.upcasters.map((one) =>
      one.from === 2 ? { ...one, upcast: () => ({ names: [] }) } : one,
    );
    expect(await fixtureFaults({ ...ferryVersions, upcasters: wrong }, folder)).toEqual([
      'passenger-named.2.json does not become what it says',
    ]);
  });
});
