import { describe, expect, test } from '@jest/globals';
import { errorsOf } from './errors-of.js';
import { request, today, withEvents } from './paths-of.js';

const exception = { type: 'exception-recorded', on: today };
const absence = { ...exception, ground: 'absent-from-area', from: '2026-09-10', to: '2026-10-07' };
const closure = {
  ...exception,
  ground: 'setting-closed',
  closedFrom: '2026-09-12',
  reopensOn: '2026-10-10',
  adviceAskedOn: '2026-09-12',
};

describe('What is wrong with the days of an exception is said in words', () => {
  test.each<[string, object, [string, string][]]>([
    [
      '27 days away',
      { ...absence, to: '2026-10-06' },
      [
        [
          '/to',
          'Away from 10 September 2026 to 6 October 2026 is 27 days; at least 28 are needed.',
        ],
      ],
    ],
    [
      'one day away',
      { ...absence, to: '2026-09-10' },
      [
        [
          '/to',
          'Away from 10 September 2026 to 10 September 2026 is 1 day; at least 28 are needed.',
        ],
      ],
    ],
    [
      '13 days away after an order',
      { ...absence, ground: 'absent-from-area-2-weeks', to: '2026-09-22' },
      [
        [
          '/to',
          'Away from 10 September 2026 to 22 September 2026 is 13 days; at least 14 are needed.',
        ],
      ],
    ],
    [
      '14 days away after an order',
      { ...absence, ground: 'absent-from-area-2-weeks', to: '2026-09-23' },
      [],
    ],
    [
      'an end before the beginning',
      { ...absence, to: '2026-09-09' },
      [['/to', 'The period ends on 9 September 2026, before it begins on 10 September 2026.']],
    ],
    [
      'circumstances of one day',
      { ...absence, ground: 'personal-circumstances', to: '2026-09-10' },
      [],
    ],
    [
      'circumstances that end before they begin',
      { ...absence, ground: 'coronavirus', to: '2026-09-09' },
      [['/to', 'The period ends on 9 September 2026, before it begins on 10 September 2026.']],
    ],
    [
      '27 days closed',
      { ...closure, reopensOn: '2026-10-09' },
      [
        [
          '/reopensOn',
          'Closed from 12 September 2026 until it re-opened on 9 October 2026 is 27 days; at least 28 are needed.',
        ],
      ],
    ],
    [
      're-opened before it closed',
      { ...closure, reopensOn: '2026-09-01' },
      [
        [
          '/reopensOn',
          'Closed from 12 September 2026 until it re-opened on 1 September 2026 is 0 days; at least 28 are needed.',
        ],
      ],
    ],
    ['asked 7 days before the closing', { ...closure, adviceAskedOn: '2026-09-05' }, []],
    [
      'asked 8 days before the closing',
      { ...closure, adviceAskedOn: '2026-09-04' },
      [
        [
          '/adviceAskedOn',
          'Advice asked for on 4 September 2026 was not asked for between 7 days before the closing on 12 September 2026 and 7 days before the re-opening on 10 October 2026.',
        ],
      ],
    ],
    ['asked 7 days before the re-opening', { ...closure, adviceAskedOn: '2026-10-03' }, []],
    [
      'asked 6 days before the re-opening',
      { ...closure, adviceAskedOn: '2026-10-04' },
      [
        [
          '/adviceAskedOn',
          'Advice asked for on 4 October 2026 was not asked for between 7 days before the closing on 12 September 2026 and 7 days before the re-opening on 10 October 2026.',
        ],
      ],
    ],
    [
      'a closing to come',
      {
        ...closure,
        closedFrom: '2026-11-25',
        reopensOn: '2027-01-04',
        adviceAskedOn: '2026-11-20',
      },
      [],
    ],
  ])('%s.', (_what, recorded, errors) => {
    const atTheException = errors.map(([path, message]) => [`/events/1${path}`, message]);
    expect(errorsOf(withEvents(request, recorded))).toEqual(atTheException);
  });
});
