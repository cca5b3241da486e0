import { describe, expect, test } from '@jest/globals';
import { errorsOf, missing, noDay } from './errors-of.js';
import { today } from './paths-of.js';

const long = 'x'.repeat(60);

describe('What is wrong with a case is said in words', () => {
  test.each<[string, unknown, [string, string][]]>([
    ['a text', 'a case', [['', 'A case is an object with today and events.']]],
    [
      'nothing in it',
      {},
      [
        ['/today', missing('today')],
        ['/events', missing('events')],
      ],
    ],
    ['no events', { today }, [['/events', missing('events')]]],
    [
      'a day that there is not',
      { today: '2026-02-30', events: [] },
      [['/today', noDay('"2026-02-30"', 'today')]],
    ],
    [
      'a number for a day',
      { today: 20261121, events: [] },
      [['/today', noDay('what was given', 'today')]],
    ],
    ['words of 60 letters', { today: long, events: [] }, [['/today', noDay(`"${long}"`, 'today')]]],
    [
      'words of 61 letters',
      { today: `${long}y`, events: [] },
      [['/today', noDay(`"${long}…"`, 'today')]],
    ],
    [
      'events that are no list',
      { today, events: {} },
      [['/events', 'Give events as a list, which may be empty.']],
    ],
    [
      'more than a million events',
      { today, events: new Array(1_000_001) },
      [['/events', 'There are more than a million events here: give the case by itself.']],
    ],
    [
      'a field too many',
      { today, events: [], 'a~/b': 1 },
      [['/a~0~1b', 'A case has no field "a~/b": check its spelling, or leave it out.']],
    ],
    [
      'settings that are no object',
      { today, settings: [], events: [] },
      [['/settings', 'Give settings as an object, or leave it out.']],
    ],
    [
      'a setting that there is not',
      { today, settings: { notice: 'clear' }, events: [] },
      [
        [
          '/settings/notice',
          'There is no setting "notice": the settings are noticeCounting, phaseTransferReading, reviewCountsFrom.',
        ],
      ],
    ],
    [
      'a count of notice that there is not',
      { today, settings: { noticeCounting: 'short' }, events: [] },
      [
        [
          '/settings/noticeCounting',
          'Give noticeCounting as one of: clear, calendar; "short" is none of them.',
        ],
      ],
    ],
    [
      'a reading that there is not',
      { today, settings: { phaseTransferReading: 'on' }, events: [] },
      [
        [
          '/settings/phaseTransferReading',
          'Give phaseTransferReading as one of: before, by; "on" is none of them.',
        ],
      ],
    ],
    [
      'a count of reviews that there is not',
      { today, settings: { reviewCountsFrom: 7 }, events: [] },
      [
        [
          '/settings/reviewCountsFrom',
          'Give reviewCountsFrom as one of: decision, meeting; what was given is none of them.',
        ],
      ],
    ],
    [
      'a person that is no object',
      { today, person: 'x', events: [] },
      [['/person', 'Give person as an object, or leave it out.']],
    ],
    [
      'a person without a birth',
      { today, person: {}, events: [] },
      [
        [
          '/person/dateOfBirth',
          'The date of birth is missing: give dateOfBirth, or leave person out.',
        ],
      ],
    ],
    [
      'more of a person',
      { today, person: { age: 7, dateOfBirth: '2019-03-04' }, events: [] },
      [['/person/age', 'There is no field "age" here: of a person only dateOfBirth is asked for.']],
    ],
    [
      'no birth but a name',
      { today, person: { name: 'x' }, events: [] },
      [
        [
          '/person/name',
          'There is no field "name" here: of a person only dateOfBirth is asked for.',
        ],
        [
          '/person/dateOfBirth',
          'The date of birth is missing: give dateOfBirth, or leave person out.',
        ],
      ],
    ],
    [
      'a birth that is no day',
      { today, person: { dateOfBirth: 'May' }, events: [] },
      [['/person/dateOfBirth', noDay('"May"', 'the date of birth')]],
    ],
    [
      'a birth tomorrow',
      { today, person: { dateOfBirth: '2026-11-22' }, events: [] },
      [
        [
          '/person/dateOfBirth',
          '22 November 2026 is after today, 21 November 2026: give the date of birth as a day that has come.',
        ],
      ],
    ],
  ])('%s.', (_what, value, errors) => {
    expect(errorsOf(value)).toEqual(errors);
  });

  test('a birth today, a day in every setting and an event today are right.', () => {
    expect(
      errorsOf({
        today,
        settings: {
          noticeCounting: 'calendar',
          phaseTransferReading: 'by',
          reviewCountsFrom: 'meeting',
        },
        person: { dateOfBirth: today },
        events: [{ type: 'plan-made', on: today }],
      }),
    ).toEqual([]);
    expect(
      errorsOf({
        today,
        settings: {
          noticeCounting: 'clear',
          phaseTransferReading: 'before',
          reviewCountsFrom: 'decision',
        },
        events: [],
      }),
    ).toEqual([]);
  });
});
