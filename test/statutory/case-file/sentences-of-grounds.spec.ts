import { describe, expect, test } from '@jest/globals';
import { errorsOf, missing, noDay, noField } from './errors-of.js';
import { request, today, withEvents } from './paths-of.js';

const exception = { type: 'exception-recorded', on: today };
const absence = { ...exception, ground: 'absent-from-area', from: '2026-09-10', to: '2026-10-07' };
const twenty = 'needs-assessment.send-final-plan';
const cannot = (rule: string): string =>
  `The law does not let this ground release ${rule}: name limits that it can release, or leave releases out.`;
const notInTime = (rule: string): string =>
  `The exception does not fall into the time of any limit ${rule} of this case.`;

describe('What is wrong with the ground of an exception, or with what it releases, is said in words', () => {
  test.each<[string, object, [string, string][]]>([
    [
      'a ground that is none',
      { ...absence, ground: 'holiday' },
      [
        [
          '/ground',
          '"holiday" is not a ground on which a limit is released. The grounds are: setting-closed, early-years-closed, personal-circumstances, absent-from-area, absent-from-area-2-weeks, advice-personal-circumstances, advice-absent-from-area, advice-missed-appointment, coronavirus.',
        ],
      ],
    ],
    [
      'an empty ground',
      { ...absence, ground: ' ' },
      [['/ground', "Give ground as some words: it can't be empty."]],
    ],
    ['no ground', { ...exception }, [['/ground', missing('ground')]]],
    [
      'no ground, and a field that no ground has',
      { ...exception, until: 1 },
      [
        ['/until', noField('until')],
        ['/ground', missing('ground')],
      ],
    ],
    [
      'a ground that is none, after a field that none has',
      { ...exception, until: 1, ground: 'holiday', releases: 'all' },
      [
        ['/until', noField('until')],
        ['/ground', expect.stringMatching(/^"holiday" is not a ground/) as unknown as string],
        ['/releases', 'Give releases as a list of at least one code of a limit, or leave it out.'],
      ],
    ],
    [
      'an absence without its days',
      { ...exception, ground: 'absent-from-area' },
      [
        ['/from', missing('from')],
        ['/to', missing('to')],
      ],
    ],
    [
      'a closure without its days',
      { ...exception, ground: 'early-years-closed' },
      [
        ['/closedFrom', missing('closedFrom')],
        ['/reopensOn', missing('reopensOn')],
        ['/adviceAskedOn', missing('adviceAskedOn')],
      ],
    ],
    [
      'a missed appointment without its request and day',
      { ...exception, ground: 'advice-missed-appointment' },
      [
        ['/id', missing('id')],
        ['/missedOn', missing('missedOn')],
      ],
    ],
    [
      'an appointment missed tomorrow',
      { ...exception, ground: 'advice-missed-appointment', id: 'ep', missedOn: '2026-11-22' },
      [
        [
          '/missedOn',
          '22 November 2026 is after today, 21 November 2026: give missedOn as a day that has come.',
        ],
      ],
    ],
    [
      'days of another ground',
      { ...absence, missedOn: '2026-09-10' },
      [['/missedOn', noField('missedOn')]],
    ],
    [
      'a request where the ground is about none',
      { ...absence, id: 'ep' },
      [['/id', noField('id')]],
    ],
    [
      'no limit named',
      { ...absence, releases: [] },
      [['/releases', 'Give releases as a list of at least one code of a limit, or leave it out.']],
    ],
    [
      'limits that the law knows not or lets no ground release',
      { ...absence, releases: ['plan.wait', 7, twenty, 'annual-review.complete-review'] },
      [
        ['/releases', cannot('"plan.wait"')],
        ['/releases', cannot('what was given')],
        ['/releases', cannot('"annual-review.complete-review"')],
      ],
    ],
    [
      'limits that it can release, but not here',
      {
        ...absence,
        releases: [twenty, 'reassessment.send-final-plan', 'needs-assessment.notify-no-plan'],
      },
      [
        ['/releases', notInTime('reassessment.send-final-plan')],
        ['/releases', notInTime('needs-assessment.notify-no-plan')],
      ],
    ],
    [
      'two problems, in the order of the file',
      { ...exception, to: 'x', from: 'y', ground: 'absent-from-area' },
      [
        ['/to', noDay('"x"', 'to')],
        ['/from', noDay('"y"', 'from')],
      ],
    ],
    [
      'a limit out of reach before its days, in the order of the file',
      { ...exception, releases: ['plan.wait'], ground: 'absent-from-area', from: 'y' },
      [
        ['/releases', cannot('"plan.wait"')],
        ['/from', noDay('"y"', 'from')],
        ['/to', missing('to')],
      ],
    ],
  ])('%s.', (_what, recorded, errors) => {
    const atTheException = errors.map(([path, message]) => [`/events/1${path}`, message]);
    expect(errorsOf(withEvents(request, recorded))).toEqual(atTheException);
  });
});
