import { describe, expect, test } from '@jest/globals';
import type { DeadlineRule, LawVersion, Reading } from '../deadline-rule.js';
import { compareLaw } from './compare-law.js';
import { plan, version } from './imagined-limit.testing.js';

const of = (days: number, from = '2027-04-01', until?: string): LawVersion => ({
  ...version,
  inForce: { name: 'imagined', from, ...(until === undefined ? {} : { until }) },
  limit: { days, counted: 'after-the-day' },
});

function reading(setting: Reading['setting'], is: string, days?: number): Reading {
  return { setting, is, instead: days === undefined ? { metBy: [] } : { versions: [of(days)] } };
}

const rule = (days: number, ...readings: Reading[]): DeadlineRule => ({
  ...plan,
  versions: [of(days)],
  readings,
});

/** For each reading in which two laws differ: what was chosen, and the lengths in the first stretch. */
function differing(before: DeadlineRule, after: DeadlineRule) {
  const [found] = compareLaw([before], [after]);
  return found?.inReadings.map(({ reading: chosen, periods: [first] }) => [
    chosen && `${chosen.setting} ${chosen.is}`,
    first?.before?.limit,
    first?.after?.limit,
  ]);
}

const long = (days: number) => ({ days, counted: 'after-the-day' });
const notice = (is: string, days?: number) => reading('noticeCounting', is, days);
const transfer = (is: string, days?: number) => reading('phaseTransferReading', is, days);

describe('A limit that some authorities read otherwise', () => {
  test.each<[string, DeadlineRule, DeadlineRule, unknown]>([
    [
      'the law alone changes',
      rule(10, notice('calendar', 20)),
      rule(11, notice('calendar', 20)),
      [[null, long(10), long(11)]],
    ],
    [
      'one reading alone changes',
      rule(10, notice('clear', 20), notice('calendar', 30), transfer('calendar', 40)),
      rule(10, notice('clear', 20), notice('calendar', 31), transfer('calendar', 40)),
      [['noticeCounting calendar', long(30), long(31)]],
    ],
    [
      'all readings change',
      rule(10, notice('clear', 20), notice('calendar', 30), transfer('calendar', 40)),
      rule(11, notice('clear', 21), notice('calendar', 31), transfer('calendar', 41)),
      [
        [null, long(10), long(11)],
        ['noticeCounting clear', long(20), long(21)],
        ['noticeCounting calendar', long(30), long(31)],
        ['phaseTransferReading calendar', long(40), long(41)],
      ],
    ],
    [
      'a reading comes',
      rule(10),
      rule(10, notice('calendar', 20)),
      [['noticeCounting calendar', long(10), long(20)]],
    ],
    [
      'a reading goes',
      rule(10, notice('calendar', 20)),
      rule(10),
      [['noticeCounting calendar', long(20), long(10)]],
    ],
    [
      'a reading of what meets it',
      rule(10, notice('calendar')),
      rule(11, notice('calendar')),
      [[null, long(10), long(11)]],
    ],
  ])('%s.', (_what, before, after, expected) => {
    expect(differing(before, after)).toEqual(expected);
  });
});

describe('What happens to a limit', () => {
  const lasting = (...[first, ...others]: [LawVersion, ...LawVersion[]]): DeadlineRule => ({
    ...plan,
    versions: [first, ...others],
  });

  test.each<[string, readonly DeadlineRule[], readonly DeadlineRule[], unknown]>([
    ['it is added', [], [plan], [['added', []]]],
    ['it is removed', [plan], [], [['removed', []]]],
    ['it stays', [plan], [{ ...plan }], []],
    ['it ends', [lasting(of(1))], [lasting(of(1, '2027-04-01', '2027-12-31'))], [['ended', []]]],
    [
      'it is interrupted',
      [lasting(of(1))],
      [lasting(of(1, '2027-04-01', '2027-12-31'), of(1, '2028-02-01'))],
      [['changed', []]],
    ],
    ['it is renamed', [plan], [{ ...plan, title: 'Another' }], [['changed', ['title']]]],
    [
      'it is renamed and made longer',
      [lasting(of(1))],
      [{ ...lasting(of(2)), title: 'Another' }],
      [['changed', ['title']]],
    ],
  ])('%s.', (_what, before, after, expected) => {
    const found = compareLaw(before, after);
    expect(found.map(({ what, otherwise }) => [what, otherwise])).toEqual(expected);
  });

  test.each<[string, Partial<DeadlineRule>]>([
    ['kind', { kind: 'date' }],
    ['binding', { binding: 'guidance' }],
    ['owedBy', { owedBy: 'family' }],
    ['subject', { subject: 'id' }],
    ['startedBy', { startedBy: [] }],
    ['startedByBirth', { startedByBirth: true }],
    ['onlyUnderAge', { onlyUnderAge: 16 }],
    ['looksAt', { looksAt: { kind: 'after-the-day' } }],
    ['shownOnce', { shownOnce: ['plan-made'] }],
    ['metBy', { metBy: [] }],
    ['cutShortBy', { cutShortBy: ['plan-made'] }],
    ['neverAroseBy', { neverAroseBy: ['plan-made'] }],
    ['fallsAwayBy', { fallsAwayBy: ['plan-made'] }],
    ['versionChosenBy', { versionChosenBy: 'due-date' }],
    ['note', { note: 'imagined' }],
    ['brings', { brings: [{ code: 'imagined', name: 'Imagined' }] }],
  ])('is told by the name that the register gives to %s.', (name, differences) => {
    const [found] = compareLaw([plan], [{ ...plan, ...differences }]);
    expect(found).toMatchObject({ what: 'changed', inReadings: [], otherwise: [name] });
  });
});
