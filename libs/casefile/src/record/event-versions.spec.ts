import { describe, expect, it } from '@jest/globals';
import { UnreadableEventError, validateUpcasters } from '#libs/lifecycle-kernel';
import { eventTypes } from '#libs/statutory-rules';
import { fixtureFaults } from '../../../../test/support/upcaster-fixtures.js';
import { lawEventVersions, readStored } from './event-versions.js';

const request = { type: 'request-received', version: 1, on: '2025-06-02', data: {} } as const;

describe('the events of the law as they were ever stored', () => {
  it('lead to their version of today', () => {
    const types = eventTypes.map(({ code }) => code);
    expect(() => {
      validateUpcasters(lawEventVersions, types);
    }).not.toThrow();
  });

  it('have a fixture for every older version', async () => {
    expect(await fixtureFaults(lawEventVersions, 'libs/casefile/src/record/old-events')).toEqual(
      [],
    );
  });

  it('are read with their type and their day', () => {
    const asked = { ...request, type: 'advice-requested', data: { id: 'health' } } as const;
    expect(readStored(asked)).toEqual({ type: 'advice-requested', on: '2025-06-02', id: 'health' });
  });

  it('are read in an older shape as they are said today', () => {
    const versions = {
      upcasters: [
        {
          type: 'request-received',
          from: 1,
          upcast: ({ reference, ...data }: Readonly<Record<string, unknown>>) => ({
            ...data,
            id: reference,
          }),
        },
      ],
      currentVersion: () => 2,
    };
    expect(readStored({ ...request, data: { reference: 'R 1' } }, versions)).toEqual({
      type: 'request-received',
      on: '2025-06-02',
      id: 'R 1',
    });
  });

  it('of a later release are not guessed at', () => {
    expect(() => readStored({ ...request, version: 2 })).toThrow(UnreadableEventError);
  });
});
