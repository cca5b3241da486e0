import { answerCase } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { pathsOf, request, today, withEvents } from './paths-of.js';

describe('Events that do not fit together', () => {
  const asked = { type: 'advice-requested', on: '2026-09-10', id: 'ep' };

  test.each<[string, unknown[], string[]]>([
    [
      'an answer to nothing',
      [{ type: 'advice-received', on: '2026-09-10', id: 'ep' }],
      ['/events/0/id'],
    ],
    [
      'an answer before its request',
      [{ type: 'advice-not-needed', on: '2026-09-09', id: 'ep' }, asked],
      ['/events/0/id'],
    ],
    [
      'an answer on the day of its request',
      [{ type: 'advice-received', on: '2026-09-10', id: 'ep' }, asked],
      [],
    ],
    [
      'one id twice: the later by its day',
      [{ ...asked, on: '2026-09-11' }, asked],
      ['/events/0/id'],
    ],
    ['one id twice on one day: the later by its place', [asked, asked], ['/events/1/id']],
    [
      'one consultation twice',
      [
        { ...asked, type: 'setting-consulted' },
        { ...asked, type: 'setting-consulted' },
      ],
      [],
    ],
    ['a second request while one runs', [{ ...request, on: '2026-10-01' }, request], ['/events/0']],
    [
      'responsibility while a request runs',
      [request, { type: 'responsibility-arose', on: '2026-09-07' }],
      ['/events/1'],
    ],
    [
      'a request on the last day of the one before',
      [request, { type: 'request-withdrawn', on: '2026-10-01' }, { ...request, on: '2026-10-01' }],
      ['/events/2'],
    ],
    [
      'a request the day after',
      [request, { type: 'request-withdrawn', on: '2026-10-01' }, { ...request, on: '2026-10-02' }],
      [],
    ],
    [
      'a detained request beside another',
      [request, { type: 'detained-request-received', on: '2026-09-08' }],
      [],
    ],
  ])('%s.', (_what, events, paths) => {
    expect(pathsOf(withEvents(...events))).toEqual(paths);
  });

  test('are looked for only where each event is right.', () => {
    expect(pathsOf(withEvents(asked, asked, { ...request, x: 1 }))).toEqual(['/events/2/x']);
  });

  test('a limit beyond the calendar is an error at the event that needs it, once.', () => {
    const case2031 = {
      today: '2031-01-01',
      events: [
        { type: 'plan-made', on: '2020-01-01' },
        { type: 'request-received', on: '2030-12-01' },
      ],
    };
    expect(pathsOf(case2031)).toEqual(['/events/1']);
    expect(JSON.stringify(answerCase(case2031))).toContain(
      'The calendar of bank holidays covers 2014 to 2030',
    );
  });

  test('a window beyond the calendar needs no working day.', () => {
    const answer = answerCase({
      today: '2035-01-01',
      events: [{ type: 'draft-plan-served', on: '2034-12-20' }],
    });
    expect(answer).toMatchObject({
      deadlines: [{ dueOn: '2035-01-03', actBy: null, status: 'running' }],
    });
  });

  test('a limit that falls before its rule was in force needs no calendar.', () => {
    const old = [
      'mediation-declined',
      'statement-of-action-required',
      'appeal-notified',
      'decision-notice-sent',
    ];
    const events = old.map((type) => ({ type, on: '2004-05-03' }));
    expect(answerCase({ today, events })).toEqual({ today, deadlines: [] });
  });
});
