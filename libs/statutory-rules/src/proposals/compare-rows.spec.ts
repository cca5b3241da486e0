import { describe, expect, test } from '@jest/globals';
import type { ClockDeadline } from '../case-file/answer-case.js';
import { compareRows, isOpen } from './compare-rows.js';

const row: ClockDeadline = {
  rule: 'imagined.limit',
  subject: null,
  startsOn: '2027-03-01',
  dueOn: '2027-04-12',
  actBy: '2027-04-12',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  status: 'running',
  metOn: null,
  endedOn: null,
  excepted: [],
  breach: false,
  lawVersion: '2014-09-01',
  source: 'an imagined source',
  because: 'imagined',
};

type Fields = Partial<ClockDeadline>;
const rowWith = (fields: Fields): ClockDeadline => ({ ...row, ...fields });
const absent = ['absent-from-area'];
const school = ['setting-closed'];
const missed: Fields = { status: 'missed', breach: true };

/** In which ways one row differs under another law; nothing where it is not told. */
function changesOf(before: Fields, after: Fields) {
  return compareRows([rowWith(before)], [rowWith(after)]).flatMap(({ changes }) => changes);
}

describe('A limit that two laws answer', () => {
  test.each<[string, Fields, Fields, readonly string[]]>([
    ['nothing differs', {}, {}, []],
    ['a day earlier', {}, { dueOn: '2027-04-11' }, ['earlier']],
    ['a day later', {}, { dueOn: '2027-04-13' }, ['later']],
    ['a ground comes', {}, { excepted: absent }, ['gains-ground']],
    ['a ground goes', { excepted: absent }, {}, ['loses-ground']],
    ['the same ground', { excepted: absent }, { excepted: absent }, []],
    [
      'another ground',
      { excepted: absent },
      { excepted: school },
      ['gains-ground', 'loses-ground'],
    ],
    ['missed now', {}, missed, ['becomes-missed']],
    ['missed no more', missed, {}, ['no-longer-missed']],
    ['missed under both', missed, missed, []],
    [
      'all at once',
      missed,
      { dueOn: '2027-05-01', excepted: absent },
      ['later', 'gains-ground', 'no-longer-missed'],
    ],
    ['met under one', {}, { status: 'met' }, ['otherwise']],
    ['a recommendation now', {}, { binding: 'guidance' }, ['otherwise']],
    ['owed by another', {}, { owedBy: 'setting' }, ['otherwise']],
    ['another kind', {}, { kind: 'earliest' }, ['otherwise']],
    ['another breach', {}, { breach: true }, ['otherwise']],
    ['another source alone', {}, { source: 'another', lawVersion: '2027-04-01' }, []],
    ['done under both', { status: 'met' }, { status: 'met', dueOn: '2027-04-01' }, []],
    ['open before', {}, { status: 'met', dueOn: '2027-04-01' }, ['earlier']],
    ['open afterwards', { status: 'met' }, { dueOn: '2027-04-01' }, ['earlier']],
  ])('%s: %j, %j: %j.', (_what, before, after, expected) => {
    expect(changesOf(before, after)).toEqual(expected);
  });

  test('is told with both its rows.', () => {
    const later = rowWith({ dueOn: '2027-04-13', subject: 'A-1' });
    const earlier = rowWith({ subject: 'A-1' });
    expect(compareRows([earlier], [later])).toEqual([
      {
        rule: 'imagined.limit',
        subject: 'A-1',
        startsOn: '2027-03-01',
        changes: ['later'],
        before: earlier,
        after: later,
      },
    ]);
  });
});

describe('A limit that only one law knows', () => {
  test.each<[string, Fields, readonly string[], readonly string[]]>([
    ['running', {}, ['appears'], ['vanishes']],
    ['missed', missed, ['appears', 'becomes-missed'], ['vanishes', 'no-longer-missed']],
    ['met', { status: 'met' }, [], []],
    ['met late', { status: 'met-late' }, [], []],
  ])('%s: %j, %j the other way round.', (_what, fields, appearing, vanishing) => {
    const rows = [rowWith(fields)];
    expect(compareRows([], rows).flatMap(({ changes }) => changes)).toEqual(appearing);
    expect(compareRows(rows, []).flatMap(({ changes }) => changes)).toEqual(vanishing);
  });

  test.each<[string, Fields]>([
    ['another rule', { rule: 'imagined.other' }],
    ['another subject', { subject: 'A-2' }],
    ['another starting day', { startsOn: '2027-03-02' }],
  ])('%s makes two limits of it.', (_what, fields) => {
    const found = compareRows([row], [rowWith(fields)]);
    expect(found.map(({ changes, before, after }) => [changes, before, after])).toEqual([
      [['vanishes'], row, null],
      [['appears'], null, rowWith(fields)],
    ]);
  });
});

describe('Limits that differ', () => {
  const named = (rule: string, dueOn: string) => rowWith({ rule, dueOn });
  const rules = (before: ClockDeadline[], after: ClockDeadline[]) =>
    compareRows(before, after).map(({ rule }) => rule);

  test('come in the order of the earlier of their two days.', () => {
    const before = [
      named('moved-earlier', '2027-06-01'),
      named('gone', '2027-03-01'),
      named('moved-later', '2027-02-01'),
    ];
    const after = [
      named('new', '2027-01-15'),
      named('moved-later', '2027-07-01'),
      named('moved-earlier', '2027-02-15'),
    ];
    const expected = ['new', 'moved-later', 'moved-earlier', 'gone'];
    expect(rules(before, after)).toEqual(expected);
    expect(rules(before.toReversed(), after.toReversed())).toEqual(expected);
  });

  test('of one day keep the order in which they were answered, what is new last.', () => {
    const [a, b, c] = ['b', 'c', 'a'].map((rule) => named(rule, '2027-04-12'));
    if (a === undefined || b === undefined || c === undefined) throw new Error('three rows');
    expect(rules([a, b], [c])).toEqual(['b', 'c', 'a']);
  });

  test.each<[ClockDeadline['status'], boolean]>([
    ['running', true],
    ['missed', true],
    ['met', false],
    ['met-late', false],
  ])('are open or not: %s %s.', (status, expected) => {
    expect(isOpen(rowWith({ status }))).toBe(expected);
  });
});
