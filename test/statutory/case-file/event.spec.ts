import { describe, expect, test } from '@jest/globals';
import { pathsOf, request, today, withEvents } from './paths-of.js';

describe('An event is read strictly', () => {
  test.each<[string, unknown, string[]]>([
    ['an event that is none', withEvents(7, null, []), ['/events/0', '/events/1', '/events/2']],
    ['no type', withEvents({ on: today }), ['/events/0/type']],
    [
      'a type that there is not',
      withEvents({ type: 'request-recieved', on: '2026-02-30' }),
      ['/events/0/type', '/events/0/on'],
    ],
    [
      'the name of something that every object has',
      withEvents({ type: 'constructor', on: today }),
      ['/events/0/type'],
    ],
    ['a day after today', withEvents({ ...request, on: '2026-11-22' }), ['/events/0/on']],
    ['no day', withEvents({ type: 'request-received' }), ['/events/0/on']],
    ['a key too many', withEvents({ ...request, 'a/b~c': 1 }), ['/events/0/a~1b~0c']],
    ['an id where there is none', withEvents({ ...request, id: 'x' }), ['/events/0/id']],
    ['a missing id', withEvents({ type: 'advice-requested', on: today }), ['/events/0/id']],
    ['an empty id', withEvents({ type: 'advice-requested', on: today, id: '' }), ['/events/0/id']],
    [
      'an empty service',
      withEvents({ type: 'advice-requested', on: today, id: 'a', service: '' }),
      ['/events/0/service'],
    ],
    [
      'a wrong ground for advice not needed',
      withEvents({ type: 'advice-not-needed', on: today, id: 'a', ground: 'late' }),
      ['/events/0/ground'],
    ],
    [
      'an outcome that there is not',
      withEvents({ type: 'review-decision-notified', on: today, outcome: 'wait' }),
      ['/events/0/outcome'],
    ],
    [
      'an amendment without something else',
      withEvents({ type: 'amendment-notice-sent', on: today, without: 'notice' }),
      ['/events/0/without'],
    ],
    [
      'a concession to reconsider',
      withEvents({ type: 'appeal-conceded', on: today, order: 'reconsider' }),
      ['/events/0/order'],
    ],
    [
      'an order of something else',
      withEvents({ type: 'tribunal-order-made', on: today, order: 'other' }),
      ['/events/0/order'],
    ],
    [
      'an agreed day before the agreement',
      withEvents({
        type: 'mediation-agreement-reached',
        on: today,
        order: 'other',
        agreedBy: '2026-11-20',
      }),
      ['/events/0/agreedBy'],
    ],
    [
      'a reason that there is not',
      withEvents({ type: 'case-closed', on: today, reason: 'bored' }),
      ['/events/0/reason'],
    ],
    [
      'a kind that there is not, and no day',
      withEvents({ type: 'phase-transfer-expected', on: today, kind: 'up' }),
      ['/events/0/kind', '/events/0/transferOn'],
    ],
  ])('refuses %s.', (_what, value, paths) => {
    expect(pathsOf(value)).toEqual(paths);
  });
});
