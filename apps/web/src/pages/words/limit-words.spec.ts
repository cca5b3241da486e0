import { describe, expect, test } from '@jest/globals';
import type { Deadline } from '#libs/statutory-rules';
import { tagOf, timeliness } from './limit-words.js';

const today = '2026-01-15';
const limit = (facts: Partial<Deadline>) => ({
  kind: 'latest' as const,
  binding: 'statutory' as const,
  owedBy: 'authority' as const,
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
    [
      'the family’s own time, gone by',
      { dueOn: '2026-01-10', owedBy: 'family', status: 'missed' },
      'Passed 5 days ago',
    ],
    ['a window that is open', { kind: 'earliest', dueOn: '2026-01-17' }, 'Open for another 2 days'],
    ['a window on its last day', { kind: 'earliest', dueOn: '2026-01-15' }, 'Ends today'],
    [
      'a window that has passed',
      { kind: 'earliest', dueOn: '2026-01-14', status: 'met' },
      'Passed 1 day ago',
    ],
    [
      'a window in which the family was heard',
      { kind: 'earliest', dueOn: '2026-01-19', metOn: '2026-01-12', status: 'met' },
      'Done on 12 January 2026',
    ],
    [
      'a window cut short',
      { kind: 'earliest', dueOn: '2026-01-19', status: 'cut-short' },
      'The family’s time was not given in full',
    ],
    ['a day to come', { kind: 'date', dueOn: '2026-01-17' }, 'Comes in 2 days'],
    ['a day that is today', { kind: 'date', dueOn: '2026-01-15', status: 'met' }, 'Is today'],
    ['a day that came', { kind: 'date', dueOn: '2026-01-05', status: 'met' }, 'Came 10 days ago'],
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
    [{ status: 'missed', binding: 'guidance' }, 'Missed, guidance', 'yellow'],
    [{ status: 'met-late', binding: 'guidance' }, 'Met late, guidance', 'yellow'],
    [{ status: 'missed', owedBy: 'family' }, 'Family’s time passed', 'grey'],
    [{ dueOn: '2026-01-16', owedBy: 'family' }, 'Running', 'blue'],
    [{ kind: 'earliest' }, 'Open', 'blue'],
    [{ kind: 'earliest', status: 'met' }, 'Time given', 'green'],
    [{ kind: 'earliest', status: 'met', metOn: '2026-01-12' }, 'Heard', 'green'],
    [{ kind: 'earliest', status: 'cut-short' }, 'Cut short', 'red'],
    [{ kind: 'date' }, 'To come', 'blue'],
    [{ kind: 'date', status: 'met' }, 'Has come', 'grey'],
  ])('%j has a tag that says "%s" without its colour', (facts, text, colour) => {
    expect(tagOf(limit(facts), today)).toEqual({ text, classes: `govuk-tag--${colour}` });
  });
});
