import { describe, expect, test } from '@jest/globals';
import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import type { InForce } from '../in-force.js';
import { amend, endRule } from './amend.js';
import { changeLaw } from './change-law.js';
import { plan, version } from './imagined-limit.testing.js';
import { lawAsAt } from './law-as-at.js';
import type { LawChange } from './law-change.js';
import { wrongPeriod } from './periods.js';

const period = (from: string, until?: string): InForce =>
  until === undefined ? { name: 'imagined', from } : { name: 'imagined', from, until };
const of = (length: number, from: string, until?: string): LawVersion => ({
  ...version,
  inForce: period(from, until),
  limit: { days: length, counted: 'after-the-day' },
});
const ruleOf = (first: LawVersion, ...others: LawVersion[]): DeadlineRule => ({
  ...plan,
  versions: [first, ...others],
});
const words = { source: 'another regulation', seen: 'P' } as const;

/** The versions after a change of this period that says nothing of its length, or why it can't be made. */
function versionsAfter(rule: DeadlineRule, inForce: InForce) {
  const changed = amend(rule, { inForce, ...words });
  return 'refused' in changed ? changed.refused : changed.rule.versions;
}

describe('A change that leaves out how long a limit is', () => {
  const earlier = of(10, '2020-01-01', '2024-12-31');
  const later = of(20, '2021-01-01', '2022-12-31');

  test.each<[string, InForce, number]>([
    ['the length of the eve', period('2023-06-01', '2023-06-30'), 10],
    ['the newest on the day', period('2022-06-01', '2022-06-30'), 20],
    ['the newest of all before there is any', period('2019-01-01', '2019-12-31'), 20],
    ['the newest of all once there is none', period('2025-06-01'), 20],
  ])('keeps %s.', (_what, inForce, length) => {
    const expected = { ...of(length, '2000-01-01'), ...words, inForce };
    const versions = [earlier, later];
    for (const [first, second] of [versions, versions.toReversed()]) {
      if (first === undefined || second === undefined) throw new Error('two versions');
      expect(versionsAfter(ruleOf(first, second), inForce)).toStrictEqual([
        first,
        second,
        expected,
      ]);
    }
  });

  test('keeps the source of its grounds, and not where it has grounds of its own.', () => {
    const rule = ruleOf({ ...of(10, '2020-01-01'), exceptionsIn: 'regulation 4' });
    const inForce = period('2027-04-01');
    expect(versionsAfter(rule, inForce)).toMatchObject([{}, { exceptionsIn: 'regulation 4' }]);
    const added = { inForce, exceptions: ['setting-closed'], ...words } as const;
    expect(amend(rule, added)).toMatchObject({
      rule: { versions: [{}, { ...of(10, '2020-01-01'), ...added }] },
    });
    const own = amend(rule, added);
    expect('rule' in own && own.rule.versions[1]).not.toHaveProperty('exceptionsIn');
  });
});

describe('The end of a limit', () => {
  test.each<[string, LawVersion[], unknown]>([
    ['is the end of what goes on', [of(1, '2020-01-01')], ['2027-03-31']],
    [
      'leaves what was over',
      [of(1, '2020-01-01'), of(2, '2021-01-01', '2021-12-31')],
      ['2027-03-31', '2021-12-31'],
    ],
    ['cuts short what would end later', [of(1, '2020-01-01', '2028-12-31')], ['2027-03-31']],
    [
      'leaves what ends on the day beside it',
      [of(1, '2020-01-01'), of(2, '2027-01-01', '2027-03-31')],
      ['2027-03-31', '2027-03-31'],
    ],
    [
      'may come on the day of a change',
      [of(1, '2020-01-01'), of(2, '2027-03-31')],
      ['2027-03-31', '2027-03-31'],
    ],
    [
      'comes too late on the day of an end',
      [of(1, '2020-01-01', '2027-03-31')],
      'The limit imagined.limit has ended before 31 March 2027 already.',
    ],
    [
      'comes too early before a change',
      [of(1, '2020-01-01'), of(2, '2027-04-01')],
      'The limit imagined.limit can\'t end on 31 March 2027: "imagined" begins later, on 1 April 2027.',
    ],
  ])('%s.', (_what, [first, ...others], expected) => {
    if (first === undefined) throw new Error('a version');
    const changed = endRule(ruleOf(first, ...others), '2027-03-31');
    expect(
      'refused' in changed
        ? changed.refused
        : changed.rule.versions.map(({ inForce }) => inForce.until),
    ).toEqual(expected);
  });
});

describe('A period beside another', () => {
  const some = of(1, '2020-05-01', '2020-09-25');
  const overlaps = '"imagined", in force from 1 May 2020 to 25 September 2020, overlaps it';

  test.each<[InForce, string | null]>([
    [period('2020-01-01', '2020-06-01'), overlaps],
    [period('2020-06-01', '2020-10-01'), overlaps],
    [period('2020-01-01', '2020-05-01'), overlaps],
    [period('2020-09-25', '2020-09-26'), overlaps],
    [period('2020-01-01', '2020-04-30'), null],
    [period('2020-09-26', '2020-10-01'), null],
    [period('2020-06-01', '2020-06-01'), null],
    [period('2020-06-01', '2020-09-25'), null],
    [period('2020-01-01', '2020-10-01'), null],
    [period('2020-01-01'), null],
    [
      period('2020-04-02', '2020-04-01'),
      '"imagined", in force from 2 April 2020 to 1 April 2020, would end before it begins',
    ],
  ])('%j: %s.', (inForce, expected) => {
    expect(wrongPeriod(inForce, [some])).toBe(expected);
  });

  test('is refused in a whole sentence.', () => {
    expect(versionsAfter(ruleOf(some), period('2020-06-01', '2020-10-01'))).toBe(
      `The limit imagined.limit can't change from 1 June 2020: ${overlaps}.`,
    );
  });
});

describe('Several changes of one limit', () => {
  const change = (from: string, limit?: LawVersion['limit']): LawChange => ({
    rule: 'imagined.limit',
    add: { inForce: period(from), ...words, ...(limit === undefined ? {} : { limit }) },
  });
  const made = (...changes: LawChange[]) =>
    changeLaw(
      changes.map((each, place) => ({ where: `${place}`, change: each })),
      [ruleOf(of(15, '2020-01-01'))],
    );
  const ten = { days: 10, counted: 'after-the-day' } as const;

  test('are made in the order of their days.', () => {
    const changes = [change('2028-01-01'), change('2027-01-01', ten), change('2029-01-01')];
    for (const each of [changes, changes.toReversed()]) {
      const changed = made(...each);
      const versions = 'law' in changed ? changed.law[0]?.versions : [];
      expect(versions?.map(({ inForce, limit }) => [inForce.from, limit])).toEqual([
        ['2020-01-01', { days: 15, counted: 'after-the-day' }],
        ['2027-01-01', ten],
        ['2028-01-01', ten],
        ['2029-01-01', ten],
      ]);
    }
  });

  test('are refused once for what is wrong with the limit.', () => {
    const byOrder = { byOrder: { assess: ten } };
    const message = "The limit imagined.limit can't be so: final-plan-sent carries no order.";
    expect(made(change('2027-01-01', byOrder), change('2028-01-01', byOrder))).toEqual({
      problems: [{ where: '0', message }],
    });
  });
});

test('The law of a day that is none can’t be asked for.', () => {
  expect(() => lawAsAt('2027-02-30')).toThrow('"2027-02-30" is not a date that can be used');
});
