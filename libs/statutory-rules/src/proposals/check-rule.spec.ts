import { describe, expect, test } from '@jest/globals';
import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import type { EventField } from '../event-types.js';
import type { Limit } from '../limit.js';
import { uncountableFrom } from './check-limit.js';
import { faultOf } from './check-rule.js';
import { plan, version } from './imagined-limit.testing.js';

const fields: Readonly<Record<string, readonly EventField[]>> = {
  'plan-made': [],
  'final-plan-sent': [
    { name: 'id', form: 'text' },
    { name: 'meetingOn', form: 'any-day', optional: true },
    { name: 'transferOn', form: 'any-day' },
    { name: 'outcome', form: ['keep', 'amend'], optional: true },
    { name: 'kind', form: 'text' },
  ],
  'tribunal-order-made': [
    { name: 'outcome', form: ['allowed'] },
    { name: 'order', form: ['assess', 'make-plan'] },
  ],
};
const fieldsOf = (type: string) => fields[type];
const typo = 'plan-mad' as 'plan-made';
const unknown = 'plan-mad is not a type of event that the law knows';

function fault(differences: Partial<DeadlineRule>): string | null {
  return faultOf({ ...plan, ...differences }, fieldsOf);
}

function withLimit(limit: Limit): [LawVersion] {
  return [{ ...version, limit }];
}

const started = (match: DeadlineRule['startedBy'][number]['match']) => [{ match, day: 'a day' }];
const days = { days: 15, counted: 'after-the-day' } as const;
const reading = (instead: Partial<DeadlineRule>) => [
  { setting: 'noticeCounting', is: 'calendar', instead } as const,
];
const limb = (which: 'plan-made') =>
  withLimit({
    laterOf: [
      { period: days },
      { period: days, from: { which: 'first-from-the-start-on', of: [which], day: 'a day' } },
    ],
  });

describe('A limit that speaks of an event that nobody knows', () => {
  test.each<[string, Partial<DeadlineRule>]>([
    ['as its start', { startedBy: started(typo) }],
    [
      'as what shows that its start was none',
      {
        startedBy: [{ match: 'plan-made', day: 'a day', neverAroseBy: [typo] }],
      },
    ],
    ['as its next start', { looksAt: { kind: 'until-next', of: [typo] } }],
    ['as what makes it show', { shownOnce: [typo] }],
    ['as what meets it', { metBy: ['plan-made', typo] }],
    ['as what cuts it short', { cutShortBy: [typo] }],
    ['as what shows that it never arose', { neverAroseBy: [typo] }],
    ['as what lets it fall away', { fallsAwayBy: [typo] }],
    ['in a limb', { versions: limb(typo) }],
    ['as a start in a reading', { readings: reading({ startedBy: started(typo) }) }],
    ['as what meets it in a reading', { readings: reading({ metBy: [typo] }) }],
    ['in a limb of a reading', { readings: reading({ versions: limb(typo) }) }],
  ])('%s.', (_what, differences) => {
    expect(fault(differences)).toBe(unknown);
  });

  test('is refused; one whose words are all known is not.', () => {
    expect(fault({})).toBeNull();
    expect(fault({ versions: limb('plan-made'), readings: reading({}) })).toBeNull();
    expect(fault({ looksAt: { kind: 'until-next', of: ['plan-made'] } })).toBeNull();
  });
});

describe('A limit met by what a field says', () => {
  test.each<['final-plan-sent' | 'tribunal-order-made', string, string | null, string | null]>([
    ['final-plan-sent', 'outcome', 'amend', null],
    ['final-plan-sent', 'outcome', null, null],
    ['final-plan-sent', 'kind', 'whatever', null],
    ['final-plan-sent', 'kind', null, 'kind of final-plan-sent is never absent'],
    ['final-plan-sent', 'outcome', 'amended', 'outcome of final-plan-sent is never "amended"'],
    ['final-plan-sent', 'order', 'assess', 'final-plan-sent carries no order'],
    ['tribunal-order-made', 'order', 'make-plan', null],
    ['tribunal-order-made', 'order', 'allowed', 'order of tribunal-order-made is never "allowed"'],
  ])('%s, %s %s: %s.', (event, field, is, expected) => {
    expect(fault({ metBy: [{ event, field: field as 'outcome', is: [is] }] })).toBe(expected);
  });
});

describe('A limit that can’t be', () => {
  const start = 'either events start it, or a birth does';
  const sameDay = '"imagined", in force from 1 April 2027, begins on the same day';
  const noMeeting = 'final-plan-sent carries no meetingOn';
  const inJune = { words: 'June', called: 'it', lastDay: { month: 6, dayOfMonth: 30 } };
  const onTheDay = { onTheDay: 'movesOn', called: 'it', ifKnownWorkingDaysBefore: 15 } as const;

  test.each<[string, Partial<DeadlineRule>, string | null]>([
    ['no start', { startedBy: [] }, start],
    ['two kinds of start', { startedByBirth: true }, start],
    ['a birth alone', { startedBy: [], startedByBirth: true }, null],
    ['nothing meets it', { metBy: [] }, 'nothing could ever meet it'],
    ['a day that arrives', { kind: 'date', metBy: [] }, null],
    ['two versions of one day', { versions: [version, version] }, sameDay],
    ['two in a reading', { readings: reading({ versions: [version, version] }) }, sameDay],
    ['one in a reading', { readings: reading({ versions: [version] }) }, null],
    ['a subject that is there', { subject: 'id' }, null],
    ['a subject that may be absent', { subject: 'meetingOn' }, noMeeting],
    ['a subject of no event', { subject: 'starting-day' }, null],
    ['answers by what is there', { looksAt: { kind: 'answers', by: 'id' } }, null],
    ['answers by what may be absent', { looksAt: { kind: 'answers', by: 'meetingOn' } }, noMeeting],
    [
      'a day before a day that may be absent',
      { versions: withLimit({ words: 'A', called: 'it', daysBefore: 9, day: 'meetingOn' }) },
      noMeeting,
    ],
    [
      'a day before a day that is there',
      { versions: withLimit({ words: 'A', called: 'it', monthsBefore: 5, day: 'transferOn' }) },
      null,
    ],
    [
      'a day in a year that is there',
      { versions: withLimit({ ...inJune, inTheYearOf: 'transferOn' }) },
      null,
    ],
    [
      'a day in a year that is not',
      {
        startedBy: started('plan-made'),
        versions: withLimit({ ...inJune, inTheYearOf: 'transferOn' }),
      },
      'plan-made carries no transferOn',
    ],
    [
      'on a day that is not there',
      { versions: withLimit({ ...onTheDay, otherwise: days }) },
      'final-plan-sent carries no movesOn',
    ],
    [
      'a reading on a day that is not there',
      { readings: reading({ versions: withLimit({ ...onTheDay, otherwise: days }) }) },
      'final-plan-sent carries no movesOn',
    ],
    [
      'a reading with a start without the day',
      {
        versions: withLimit({ words: 'A', called: 'it', monthsBefore: 5, day: 'transferOn' }),
        readings: reading({ startedBy: started('plan-made') }),
      },
      'plan-made carries no transferOn',
    ],
  ])('%s.', (_what, differences, expected) => {
    expect(fault(differences)).toBe(expected);
  });
});

describe('A limit that is counted by the order', () => {
  const byOrder: Limit = { byOrder: { assess: days } };
  const made = (field: 'outcome' | 'order', ...is: (string | null)[]) =>
    ({ event: 'tribunal-order-made', field, is }) as const;
  const whatever =
    'tribunal-order-made starts it whatever was ordered, and it is counted by the order';

  test.each<[string, DeadlineRule['startedBy'][number]['match'], string | null]>([
    ['every order', 'tribunal-order-made', whatever],
    ['every outcome', made('outcome', 'allowed'), whatever],
    ['its own order', made('order', 'assess'), null],
    [
      'another order',
      made('order', 'assess', 'make-plan'),
      'it does not say how long it is for the order make-plan',
    ],
    ['no order', made('order', null), 'it does not say how long it is for the order none'],
    ['an unknown event', typo, 'plan-mad carries no order'],
  ])('%s: %j, %s.', (_what, match, expected) => {
    expect(uncountableFrom({ ...plan, startedBy: started(match) }, byOrder, fieldsOf)).toBe(
      expected,
    );
  });

  test('has no order where a birth starts it, and none is needed for days.', () => {
    const birth = { ...plan, startedBy: [], startedByBirth: true } as const;
    expect(uncountableFrom(birth, byOrder, fieldsOf)).toBe('a birth has no order');
    expect(uncountableFrom(birth, days, fieldsOf)).toBeNull();
    const none = { byOrder: { none: days, null: days } };
    const open = { ...plan, startedBy: started(made('order', null)) };
    expect(uncountableFrom(open, none, fieldsOf)).toBe(
      'it does not say how long it is for the order none',
    );
  });
});
