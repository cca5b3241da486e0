import { describe, expect, test } from '@jest/globals';
import { pathsOf, today } from './paths-of.js';

describe('A case file is read strictly, because a misspelt key is a wrong date', () => {
  test.each<[string, unknown, string[]]>([
    ['no object', [], ['']],
    ['nothing', null, ['']],
    ['neither today nor events', {}, ['/today', '/events']],
    ['a today that does not exist', { today: '2026-02-30', events: [] }, ['/today']],
    ['the year 0', { today: '0000-01-01', events: [] }, ['/today']],
    ['the year 99999', { today: '99999-01-01', events: [] }, ['/today']],
    ['a number for today', { today: 20261121, events: [] }, ['/today']],
    ['events that are no list', { today, events: {} }, ['/events']],
    ['a field that a case has not', { today, events: [], event: [] }, ['/event']],
    [
      'a setting that there is not',
      { today, settings: { notice: 'clear' }, events: [] },
      ['/settings/notice'],
    ],
    [
      'a choice that there is not',
      { today, settings: { noticeCounting: 'short' }, events: [] },
      ['/settings/noticeCounting'],
    ],
    ['settings that are no object', { today, settings: null, events: [] }, ['/settings']],
    [
      'a person without a date of birth',
      { today, person: {}, events: [] },
      ['/person/dateOfBirth'],
    ],
    [
      'a birth after today',
      { today, person: { dateOfBirth: '2026-11-22' }, events: [] },
      ['/person/dateOfBirth'],
    ],
    [
      'more of a person than is asked for',
      { today, person: { dateOfBirth: '2015-03-04', name: 'x' }, events: [] },
      ['/person/name'],
    ],
  ])('refuses %s.', (_what, value, paths) => {
    expect(pathsOf(value)).toEqual(paths);
  });

  test('refuses keys that would change what every object has.', () => {
    const text =
      '{"today":"2026-11-21","__proto__":{"x":1},"events":[{"type":"request-received","on":"2026-09-07","__proto__":{"id":"a"},"constructor":1}]}';
    expect(pathsOf(JSON.parse(text))).toEqual([
      '/__proto__',
      '/events/0/__proto__',
      '/events/0/constructor',
    ]);
    expect({}).not.toHaveProperty('x');
  });

  test('says everything that is wrong, in the order of the file.', () => {
    expect(
      pathsOf({
        events: [{ on: '2026-13-01', type: 'plan-made', x: 1 }, { type: 'plan-made' }],
        today: 'now',
      }),
    ).toEqual(['/events/0/on', '/events/0/x', '/events/1/on', '/today']);
  });
});
