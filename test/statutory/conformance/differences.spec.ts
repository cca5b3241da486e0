import { describe, expect, test } from '@jest/globals';
import { differences } from './differences.js';

const row = {
  rule: 'mediation.arrange',
  subject: null,
  startsOn: '2026-06-03',
  dueOn: '2026-07-03',
  excepted: [],
};
const named = { rule: 'mediation.arrange', subject: null, startsOn: '2026-06-03' };
const answer = { today: '2026-06-03', deadlines: [row] };

describe('Comparing an answer with what is expected of it', () => {
  test.each([
    ['its row', { deadlines: [named] }],
    ['its row with a field', { deadlines: [{ ...named, dueOn: '2026-07-03', excepted: [] }] }],
    ['no row of another rule', { deadlines: [], absent: [{ rule: 'appeal.lodge' }] }],
    [
      'no row from another day',
      { deadlines: [named], absent: [{ rule: 'mediation.arrange', startsOn: '2026-06-04' }] },
    ],
  ])('%s is found.', (_what, expected) => {
    expect(differences(answer, expected)).toEqual([]);
  });

  test.each([
    ['another date', { deadlines: [{ ...named, dueOn: '2026-07-04' }] }, 'dueOn is "2026-07-03"'],
    ['another list', { deadlines: [{ ...named, excepted: ['coronavirus'] }] }, 'excepted is []'],
    ['another start', { deadlines: [{ ...named, startsOn: '2026-06-04' }] }, 'is not in the answer'],
    ['another subject', { deadlines: [{ ...named, subject: 'ep' }] }, 'is not in the answer'],
    ['a field not answered', { deadlines: [{ ...named, kind: 'latest' }] }, 'kind is undefined'],
    ['a rule that must not be there', { absent: [{ rule: 'mediation.arrange' }] }, 'ought not to be'],
    [
      'a row that must not be there',
      { absent: [{ rule: 'mediation.arrange', startsOn: '2026-06-03' }] },
      'ought not to be',
    ],
    ['an error', { errors: ['/events/0'] }, 'ought to be at /events/0'],
  ])('%s is a difference.', (_what, expected, words) => {
    expect(differences(answer, expected)).toEqual([expect.stringContaining(words)]);
  });

  test('the same row twice is a difference.', () => {
    const twice = { ...answer, deadlines: [row, row] };
    expect(differences(twice, { deadlines: [named] })).toEqual([
      expect.stringContaining('is in the answer 2 times'),
    ]);
  });

  test('errors are compared by their places, in order.', () => {
    const errors = ['/events/1/to', '/events/2'].map((path) => ({ path, message: 'No.' }));
    expect(differences({ errors }, { errors: ['/events/1/to', '/events/2'] })).toEqual([]);
    expect(differences({ errors }, { errors: ['/events/1/to'] })).toHaveLength(1);
    expect(differences({ errors }, { errors: ['/events/2', '/events/1/to'] })).toHaveLength(1);
    expect(differences({ errors }, { deadlines: [] })).toHaveLength(1);
    expect(differences({ ...answer, errors }, { errors: ['/events/1/to', '/events/2'] })).toHaveLength(1);
  });

  test.each([null, [], 'an answer', {}])('what is no answer (%j) is a difference.', (nothing) => {
    expect(differences(nothing, { deadlines: [] })).toHaveLength(1);
  });
});
