import { describe, expect, test } from '@jest/globals';
import type { Deadline } from '#libs/statutory-rules';
import { tagOf, timeliness } from './limit-words.js';

const today = '2026-01-15';
const limit = (facts: Partial<Deadline>) => ({
  status: 'running' as const,
  dueOn: '2026-01-15',
  metOn: null,
  endedOn: null,
  excepted: [],
  ...facts,
});

describe('How a limit stands, in words', () => {
  test.each([
    ['the day before', { dueOn: '2026-01-16' }, 'Due in 1 day'],
    ['on the day', { dueOn: '2026-01-15' }, 'Due today'],
    ['the day after', { dueOn: '2026-01-14', status: 'missed' }, 'Overdue by 1 day'],
    ['over the change of the clocks', { dueOn: '2026-04-15' }, 'Due in 90 days'],
    ['long overdue', { dueOn: '2024-01-15', status: 'missed' }, 'Overdue by 731 days'],
    [
      'met on its day',
      { dueOn: '2026-01-10', metOn: '2026-01-10', status: 'met' },
      'Done on 10 January 2026',
    ],
    [
      'met a day late',
      { dueOn: '2026-01-10', metOn: '2026-01-11', status: 'met-late' },
      'Done 1 day late, on 11 January 2026',
    ],
    [
      'fallen away in time',
      { dueOn: '2026-01-10', endedOn: '2026-01-09', status: 'ended' },
      'Ended on 9 January 2026',
    ],
    [
      'fallen away too late',
      { dueOn: '2026-01-10', endedOn: '2026-01-12', status: 'missed' },
      'Passed unmet, then ended on 12 January 2026',
    ],
  ] as const)('%s', (_, facts, words) => {
    expect(timeliness(limit(facts), today)).toBe(words);
  });

  test.each<[Partial<Deadline>, string, string]>([
    [{ status: 'missed' }, 'Missed', 'red'],
    [{ status: 'missed', excepted: ['absent-from-area'] }, 'Missed, excepted', 'orange'],
    [{ status: 'met-late' }, 'Met late', 'orange'],
    [{ status: 'met-late', excepted: ['absent-from-area'] }, 'Met late, excepted', 'orange'],
    [{ status: 'met' }, 'Met', 'green'],
    [{ status: 'ended' }, 'No longer needed', 'grey'],
    [{ dueOn: '2026-01-22' }, 'Due soon', 'yellow'],
    [{ dueOn: '2026-01-23' }, 'Running', 'blue'],
  ])('%j has a tag that says "%s" without its colour', (facts, text, colour) => {
    expect(tagOf(limit(facts), today)).toEqual({ text, classes: `govuk-tag--${colour}` });
  });
});
