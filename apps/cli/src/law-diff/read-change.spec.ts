import { describe, expect, test } from '@jest/globals';
import { readChange } from './read-change.js';

const rule = 'needs-assessment.notify-decision-to-assess';
const inForce = { name: 'imagined', from: '2027-04-01' };
const limit = { weeks: 5, counted: 'after-the-day' };
const add = { inForce, limit, source: 'none', seen: 'K' };

/** Where something is wrong with a change, and what. */
function wrongIn(value: unknown): readonly string[] {
  const read = readChange(value);
  return 'problems' in read ? read.problems.map(({ path, message }) => `${path}: ${message}`) : [];
}

const forms =
  ': Give each change as an object with rule and add, with rule and end, or with newRule.';
const noField = 'There is no such field here: check its spelling, or leave it out.';

describe('A change that is not written as it ought to be says so', () => {
  test.each<[string, unknown, string]>([
    ['a text', 'rule', forms],
    ['nothing', null, forms],
    ['an unknown kind of change', { rule }, forms],
    ['an unknown field', { rule, add, rules: 1 }, `/rules: ${noField}`],
    [
      'a field that means something else',
      JSON.parse('{"rule":"a.b","end":{"until":"2027-03-31"},"__proto__":{}}'),
      `/__proto__: ${noField}`,
    ],
    [
      'no code',
      { rule: 'six weeks', add },
      '/rule: Give the code of the limit as a code, like needs-assessment.notify-decision-to-assess.',
    ],
    [
      'no day',
      { rule, end: { until: '1 April 2027' } },
      '/end/until: Give until as a real day between 1900 and 2200, like 2027-04-01.',
    ],
  ])('%s.', (_what, value, sentence) => {
    expect(wrongIn(value)).toEqual([sentence]);
  });

  test.each<[string, object, string]>([
    ['a missing field', { source: undefined }, '/source: The field source is missing.'],
    [
      'a day that does not exist',
      { inForce: { ...inForce, from: '2027-02-29' } },
      '/inForce/from: Give from as a real day between 1900 and 2200, like 2027-04-01.',
    ],
    [
      'an unknown ground',
      { exceptions: ['staff-shortage'] },
      '/exceptions/0: Give each exception as one of: setting-closed, early-years-closed, personal-circumstances, absent-from-area, absent-from-area-2-weeks, advice-personal-circumstances, advice-absent-from-area, advice-missed-appointment, coronavirus, reported-in-return.',
    ],
    [
      'an unknown mark',
      { seen: 'X' },
      '/seen: Give seen, how the words of the law were read, as one of: T, P, K.',
    ],
    ['an empty source', { source: ' ' }, "/source: Give the source: it can't be empty."],
    [
      'a very long source',
      { source: 'a'.repeat(501) },
      '/source: Shorten the source to 500 characters.',
    ],
    [
      'commands to a terminal',
      { source: '\u001b[2J' },
      '/source: Give the source as plain text, without control characters.',
    ],
  ])('a version with %s.', (_what, part, sentence) => {
    expect(wrongIn({ rule, add: { ...add, ...part } })).toEqual([`/add${sentence}`]);
  });

  test.each<[string, object, string]>([
    [
      'words where a number belongs',
      { ...limit, weeks: '5' },
      '/weeks: Give weeks as a whole number from 1 to 1000.',
    ],
    [
      'no weeks at all',
      { ...limit, weeks: 0 },
      '/weeks: Give weeks as a whole number from 1 to 1000.',
    ],
    [
      'half a week',
      { ...limit, weeks: 5.5 },
      '/weeks: Give weeks as a whole number from 1 to 1000.',
    ],
    [
      'endless weeks',
      { ...limit, weeks: 1e9 },
      '/weeks: Give weeks as a whole number from 1 to 1000.',
    ],
    ['weeks and days', { ...limit, days: 1 }, `/days: ${noField}`],
    ['no way of counting', { weeks: 5 }, '/counted: The field counted is missing.'],
    [
      'an unknown way of counting',
      { weeks: 5, counted: 'clear' },
      '/counted: Give counted as one of: after-the-day, beginning-with-the-day.',
    ],
    [
      'an order without its period',
      { byOrder: { assess: 2 } },
      '/byOrder/assess: Give the period as an object with weeks, days, months or workingDays, and counted.',
    ],
    ['no orders', { byOrder: {} }, '/byOrder: Give byOrder with at least one order.'],
    [
      'a day that not every year has',
      {
        words: 'By',
        called: 'it',
        inTheYearOf: 'transferOn',
        lastDay: { month: 2, dayOfMonth: 29 },
      },
      '/lastDay: Give lastDay as a day that every year has.',
    ],
    [
      'nothing that counts from the start',
      { laterOf: [] },
      '/laterOf: Give laterOf with at least one period that counts from the start.',
    ],
    [
      'no form',
      {},
      ': Give the limit as an object with one of: weeks, days, months, workingDays, daysBefore, monthsBefore, lastDay, onTheDay, laterOf, byOrder, lastFridayInJuneOfSchoolYearOfAge.',
    ],
  ])('a limit with %s.', (_what, written, sentence) => {
    expect(wrongIn({ rule, add: { ...add, limit: written } })).toEqual([`/add/limit${sentence}`]);
  });
});
