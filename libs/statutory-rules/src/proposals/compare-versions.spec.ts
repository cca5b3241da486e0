import { describe, expect, test } from '@jest/globals';
import type { LawVersion } from '../deadline-rule.js';
import { differentPeriods } from './compare-versions.js';
import { versionOn } from './versions-on.js';

const six: LawVersion = {
  inForce: { name: 'six weeks', from: '2014-09-01' },
  limit: { weeks: 6, counted: 'after-the-day' },
  exceptions: ['absent-from-area', 'personal-circumstances'],
  source: 'an imagined source',
  seen: 'K',
};

function version(from: string, until?: string, fields: Partial<LawVersion> = {}): LawVersion {
  const inForce = { name: 'imagined', from, ...(until === undefined ? {} : { until }) };
  return { ...six, ...fields, inForce };
}

const five: Partial<LawVersion> = { limit: { weeks: 5, counted: 'after-the-day' } };
const four: Partial<LawVersion> = { limit: { weeks: 4, counted: 'after-the-day' } };

function periods(before: LawVersion[], after: LawVersion[]) {
  return differentPeriods(before, after).map(({ from, until, respects }) => [
    from,
    until,
    ...respects,
  ]);
}

describe('Two versions of a limit', () => {
  test.each<[string, Partial<LawVersion>, readonly string[]]>([
    ['length', five, ['length']],
    ['counting', { limit: { weeks: 6, counted: 'beginning-with-the-day' } }, ['length']],
    ['grounds', { exceptions: ['absent-from-area'] }, ['exceptions']],
    ['source', { source: 'another' }, ['source']],
    ['source of the grounds', { exceptionsIn: 'another' }, ['source']],
    ['the day that chooses it', { chosenBy: 'start-date' }, ['chosen-by']],
    ['how its source was read', { seen: 'P' }, ['how-read']],
    [
      'everything',
      { ...five, exceptions: [], source: 'another', chosenBy: 'due-date', seen: 'P' },
      ['length', 'exceptions', 'source', 'chosen-by', 'how-read'],
    ],
  ])('differ in %s.', (_what, fields, respects) => {
    const other = { ...six, ...fields };
    const found = { from: '2014-09-01', until: null, respects };
    expect(differentPeriods([six], [other])).toEqual([{ ...found, before: six, after: other }]);
    expect(differentPeriods([other], [six])).toEqual([{ ...found, before: other, after: six }]);
  });

  test.each<[string, Partial<LawVersion>]>([
    ['the order of the grounds', { exceptions: ['personal-circumstances', 'absent-from-area'] }],
    ['the order of its fields', { limit: { counted: 'after-the-day', weeks: 6 } }],
    ['its name', { inForce: { name: 'another name', from: '2014-09-01' } }],
  ])('are one law whatever %s.', (_what, fields) => {
    expect(periods([six], [{ ...six, ...fields }])).toEqual([]);
  });

  test('differ in the source of their grounds, and not where both name the same.', () => {
    const [one, other] = ['one', 'other'].map((exceptionsIn) => ({ ...six, exceptionsIn }));
    if (one === undefined || other === undefined) throw new Error('two versions');
    expect(periods([one], [other])).toEqual([['2014-09-01', null, 'source']]);
    expect(periods([one], [{ ...one }])).toEqual([]);
  });

  test('differ where one is chosen by the day that starts it and one by its own.', () => {
    const [starts, falls] = [
      { ...six, chosenBy: 'start-date' } as const,
      { ...six, chosenBy: 'due-date' } as const,
    ];
    expect(periods([starts], [falls])).toEqual([['2014-09-01', null, 'chosen-by']]);
  });
});

describe('The days on which two laws differ', () => {
  test.each<[string, LawVersion[], LawVersion[], unknown]>([
    [
      'for some months',
      [six],
      [six, version('2027-04-01', '2027-06-30', five)],
      [['2027-04-01', '2027-06-30', 'length']],
    ],
    [
      'the other way round',
      [six, version('2027-04-01', '2027-06-30', five)],
      [six],
      [['2027-04-01', '2027-06-30', 'length']],
    ],
    [
      'one change after the other',
      [six],
      [six, version('2028-01-01', undefined, four), version('2027-04-01', undefined, five)],
      [
        ['2027-04-01', '2027-12-31', 'length'],
        ['2028-01-01', null, 'length'],
      ],
    ],
    [
      'two periods apart',
      [six],
      [six, version('2027-04-01', '2027-04-30', five), version('2028-01-01', '2028-01-31', four)],
      [
        ['2027-04-01', '2027-04-30', 'length'],
        ['2028-01-01', '2028-01-31', 'length'],
      ],
    ],
    [
      'each changes on a day of its own',
      [six, version('2027-06-01', undefined, four)],
      [six, version('2027-04-01', undefined, five)],
      [
        ['2027-04-01', '2027-05-31', 'length'],
        ['2027-06-01', null, 'length'],
      ],
    ],
    ['a limit that ends', [six], [version('2014-09-01', '2027-03-31')], [['2027-04-01', null]]],
    [
      'a gap',
      [six],
      [version('2014-09-01', '2027-03-31'), version('2027-05-01')],
      [['2027-04-01', '2027-04-30']],
    ],
    [
      'both have ended',
      [version('2014-09-01', '2027-03-31')],
      [version('2014-09-01', '2027-02-28')],
      [['2027-03-01', '2027-03-31']],
    ],
    ['no limit before', [], [six], [['2014-09-01', null]]],
    ['no limit in either', [], [], []],
  ])('%s.', (_what, before, after, expected) => {
    expect(periods(before, after)).toEqual(expected);
  });
});

describe('The version in force on a day', () => {
  const later = version('2027-04-01', '2027-06-30', five);

  test.each<[string, LawVersion | null]>([
    ['2014-08-31', null],
    ['2014-09-01', six],
    ['2027-03-31', six],
    ['2027-04-01', later],
    ['2027-06-30', later],
    ['2027-07-01', six],
  ])('%s.', (day, expected) => {
    expect(versionOn([six, later], day)).toBe(expected);
    expect(versionOn([later, six], day)).toBe(expected);
  });
});
