import { describe, expect, test } from '@jest/globals';
import { errorsOf, missing, noDay, noField } from './errors-of.js';
import { request, today, withEvents } from './paths-of.js';

describe('What is wrong with an event is said in words', () => {
  const asked = { type: 'advice-requested', on: '2026-09-10', id: 'ep' };
  const agreed = { type: 'mediation-agreement-reached', on: '2026-11-20', order: 'other' };

  test.each<[string, unknown, [string, string][]]>([
    ['no object', 7, [['', 'Each event is an object with its type, its day and its fields.']]],
    ['no type', { on: today }, [['/type', missing('type')]]],
    [
      'neither type nor day',
      {},
      [
        ['/type', missing('type')],
        ['/on', missing('on')],
      ],
    ],
    [
      'a type that is a number',
      { type: 5, on: today },
      [['/type', 'Give type as the code of an event; what was given is none.']],
    ],
    [
      'a misspelt type, and a day that is none',
      { type: 'request-recieved', on: '2026-02-30', id: 'x' },
      [
        [
          '/type',
          '"request-recieved" is not a type of event that the law knows: check its spelling.',
        ],
        ['/on', noDay('"2026-02-30"', 'on')],
      ],
    ],
    [
      'a day to come',
      { ...request, on: '2026-11-22' },
      [
        [
          '/on',
          '22 November 2026 is after today, 21 November 2026: give on as a day that has come.',
        ],
      ],
    ],
    ['a field too many', { ...request, id: 'x' }, [['/id', noField('id')]]],
    [
      'fields missing',
      { type: 'phase-transfer-expected' },
      [
        ['/on', missing('on')],
        ['/kind', missing('kind')],
        ['/transferOn', missing('transferOn')],
      ],
    ],
    ['an empty id', { ...asked, id: '' }, [['/id', "Give id as some words: it can't be empty."]]],
    [
      'an id of spaces',
      { ...asked, id: '  ' },
      [['/id', "Give id as some words: it can't be empty."]],
    ],
    [
      'an id that is a number',
      { ...asked, id: 1 },
      [['/id', "Give id as some words: it can't be empty."]],
    ],
    [
      'a meeting on no day',
      { type: 'review-meeting-arranged', on: today, meetingOn: 'soon' },
      [['/meetingOn', noDay('"soon"', 'meetingOn')]],
    ],
    [
      'a meeting to come',
      { type: 'review-meeting-arranged', on: today, meetingOn: '2027-01-20' },
      [],
    ],
    [
      'an outcome that there is not',
      { type: 'review-decision-notified', on: today, outcome: 'wait' },
      [['/outcome', 'Give outcome as one of: maintain, amend, cease; "wait" is none of them.']],
    ],
    [
      'an agreed day before the agreement',
      { ...agreed, agreedBy: '2026-11-19' },
      [['/agreedBy', 'The day that the parties agreed on lies before their agreement.']],
    ],
    ['an agreed day on the day of the agreement', { ...agreed, agreedBy: '2026-11-20' }, []],
    [
      'an agreed day that is none',
      { ...agreed, agreedBy: '2026-02-30' },
      [['/agreedBy', noDay('"2026-02-30"', 'agreedBy')]],
    ],
  ])('%s.', (_what, event, errors) => {
    const atTheEvent = errors.map(([path, message]) => [`/events/0${path}`, message]);
    expect(errorsOf(withEvents(event))).toEqual(atTheEvent);
  });

  test('a day is held against today only where today is a day.', () => {
    const event = { type: 'plan-made', on: '2026-11-22' };
    expect(errorsOf({ today: '2026-02-30', events: [event] })).toEqual([
      ['/today', noDay('"2026-02-30"', 'today')],
    ]);
  });
});
