import { describe, expect, test } from '@jest/globals';
import { pathsOf } from './paths-of.js';

const today = '2026-06-01';
const tooShort = {
  type: 'exception-recorded',
  on: '2026-05-01',
  ground: 'absent-from-area',
  from: '2026-01-01',
  to: '2026-01-02',
};
const closure = {
  type: 'exception-recorded',
  on: '2026-05-01',
  ground: 'setting-closed',
  closedFrom: '2026-01-01',
  reopensOn: '2026-01-02',
};
const agreement = { type: 'mediation-agreement-reached', on: '2026-05-01', agreedBy: '2026-04-01' };

describe('One mistake in an event does not hide another', () => {
  test.each([
    ['two days of absence beside a misspelt key', { ...tooShort, extra: 1 }, ['/to', '/extra']],
    ['the same beside a day to come', { ...tooShort, on: '2027-05-01' }, ['/on', '/to']],
    ['the same beside empty releases', { ...tooShort, releases: [] }, ['/to', '/releases']],
    ['a day that is none is not counted with', { ...tooShort, to: '2026-02-30' }, ['/to']],
    ['a day of closure beside a missing day', closure, ['/reopensOn', '/adviceAskedOn']],
    [
      'a day of closure beside a day of asking that has not come',
      { ...closure, adviceAskedOn: '2026-12-01' },
      ['/reopensOn', '/adviceAskedOn'],
    ],
    [
      'too short an absence beside a missing request',
      { ...tooShort, ground: 'advice-absent-from-area' },
      ['/to', '/id'],
    ],
    [
      'a day before the agreement beside a wrong order',
      { ...agreement, order: 'x' },
      ['/agreedBy', '/order'],
    ],
    [
      'a rule that nobody knows beside a ground that nobody knows',
      { ...tooShort, ground: 'staff-shortage', releases: ['nonsense'] },
      ['/ground', '/releases'],
    ],
    [
      'a rule that exists beside a ground that nobody knows is not judged',
      { ...tooShort, ground: 'staff-shortage', releases: ['appeal.lodge'] },
      ['/ground'],
    ],
    ['a wrong day before a wrong type', { on: '2026-02-30', type: 'nonsense' }, ['/on', '/type']],
    ['a wrong day beside a missing type', { on: '2026-02-30' }, ['/on', '/type']],
  ])('%s.', (_what, event, paths) => {
    expect(pathsOf({ today, events: [event] })).toEqual(paths.map((path) => `/events/0${path}`));
  });
});
