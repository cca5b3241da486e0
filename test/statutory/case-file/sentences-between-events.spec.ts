import { answerCase } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { request, withEvents } from './paths-of.js';

const asked = { type: 'advice-requested', on: '2026-09-10', id: 'ep' };
const twice = 'Advice was requested twice under the id "ep": give each request an id of its own.';
const toNothing = (id: string, day: string): string =>
  `No advice was requested under the id "${id}" on or before ${day}, so this can't be the answer to it.`;
const running = (day: string): string =>
  `A needs assessment was running on ${day}, so there can be no second request on that day.`;

describe('What does not fit together is said in words', () => {
  test.each<[string, unknown[], { path: string; message: string }[]]>([
    [
      'three requests under one id',
      [asked, { ...asked, on: '2026-09-11' }, { ...asked, on: '2026-09-12' }],
      [
        { path: '/events/1/id', message: twice },
        { path: '/events/2/id', message: twice },
      ],
    ],
    [
      'answers before their request, in the order of the file',
      [
        { type: 'advice-received', on: '2026-09-09', id: 'ep' },
        asked,
        { type: 'advice-not-needed', on: '2026-09-08', id: 'ep' },
        { type: 'advice-received', on: '2026-09-20', id: 'sp' },
      ],
      [
        { path: '/events/0/id', message: toNothing('ep', '9 September 2026') },
        { path: '/events/2/id', message: toNothing('ep', '8 September 2026') },
        { path: '/events/3/id', message: toNothing('sp', '20 September 2026') },
      ],
    ],
    [
      'three starts of one assessment, the first of them last in the file',
      [
        { ...request, on: '2026-10-01' },
        { type: 'responsibility-arose', on: '2026-09-20' },
        request,
      ],
      [
        { path: '/events/0', message: running('1 October 2026') },
        { path: '/events/1', message: running('20 September 2026') },
      ],
    ],
    [
      'two requests on one day: the later in the file',
      [{ type: 'responsibility-arose', on: '2026-09-07' }, request],
      [{ path: '/events/1', message: running('7 September 2026') }],
    ],
    [
      'of each kind one, in the order of the file',
      [
        { ...request, on: '2026-09-08' },
        { type: 'advice-received', on: '2026-09-09', id: 'ep' },
        { ...asked, on: '2026-09-11' },
        asked,
        request,
      ],
      [
        { path: '/events/0', message: running('8 September 2026') },
        { path: '/events/1/id', message: toNothing('ep', '9 September 2026') },
        { path: '/events/2/id', message: twice },
      ],
    ],
  ])('%s.', (_what, events, errors) => {
    expect(answerCase(withEvents(...events))).toEqual({ errors });
  });

  test('a request after a refusal, a plan or the closing of the case begins anew.', () => {
    const ends = [
      { type: 'refusal-to-assess-notified' },
      { type: 'refusal-to-issue-notified' },
      { type: 'final-plan-sent' },
      { type: 'request-withdrawn' },
      { type: 'case-closed', reason: 'other' },
    ];
    for (const end of ends) {
      const ended = { ...end, on: '2026-10-01' };
      const again = (on: string): unknown => withEvents(request, ended, { ...request, on });
      expect(answerCase(again('2026-10-01'))).toEqual({
        errors: [{ path: '/events/2', message: running('1 October 2026') }],
      });
      expect(answerCase(again('2026-10-02'))).toHaveProperty('deadlines');
    }
  });
});

describe('What lies beyond the calendar is said in words', () => {
  const message =
    "The calendar of bank holidays covers 2014 to 2030, so it can't say whether 1 January 2031 is a working day.";

  test('at the events that need it, in the order of the file.', () => {
    const events = [
      { type: 'reassessment-requested', on: '2030-12-17' },
      { type: 'plan-made', on: '2026-01-01' },
      { type: 'setting-consulted', on: '2030-12-17', id: 'a' },
    ];
    expect(answerCase({ today: '2030-12-31', events })).toEqual({
      errors: [
        { path: '/events/0', message },
        { path: '/events/2', message },
      ],
    });
  });

  test('at the birth, where it is the last Friday in June of a year that cannot be written.', () => {
    const born = { today: '2190-01-01', person: { dateOfBirth: '2184-09-01' }, events: [] };
    expect(answerCase(born)).toEqual({
      errors: [
        {
          path: '/person/dateOfBirth',
          message: "A day outside the years 1900 to 2200 can't be used.",
        },
      ],
    });
  });

  test('the birth first, then the events.', () => {
    const answer = answerCase({
      today: '2190-01-01',
      person: { dateOfBirth: '2189-09-01' },
      events: [{ type: 'plan-made', on: '2189-12-01' }],
    });
    expect(answer).toMatchObject({
      errors: [{ path: '/person/dateOfBirth' }, { path: '/events/0' }],
    });
  });
});
