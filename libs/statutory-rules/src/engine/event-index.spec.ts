import { describe, expect, test } from '@jest/globals';
import { readDay } from '../calendar/day-number.js';
import type { EventMatch } from '../event-match.js';
import type { LawEvent } from '../law-event.js';
import { inLawOrder, type DatedEvent } from './dated-event.js';
import { EventIndex } from './event-index.js';

const events: LawEvent[] = [
  { type: 'advice-received', on: '2026-01-20', id: 'health' },
  { type: 'plan-made', on: '2026-01-10' },
  { type: 'review-decision-notified', on: '2026-03-01', outcome: 'maintain' },
  { type: 'plan-made', on: '2026-02-10' },
  { type: 'review-decision-notified', on: '2026-02-01', outcome: 'amend' },
  { type: 'amendment-notice-sent', on: '2026-02-20', without: 'review' },
  { type: 'amendment-notice-sent', on: '2026-02-25' },
  { type: 'plan-made', on: '2026-03-10' },
  { type: 'advice-received', on: '2026-01-15', id: 'psychology' },
  { type: 'review-decision-notified', on: '2026-04-01', outcome: 'cease' },
];
const index = new EventIndex(inLawOrder(events));
const onOf = (found: DatedEvent | null): string | null => found?.event.on ?? null;
const decided = (...is: (string | null)[]): EventMatch => ({
  event: 'review-decision-notified',
  field: 'outcome',
  is,
});
const notice = (...is: (string | null)[]): EventMatch => ({
  event: 'amendment-notice-sent',
  field: 'without',
  is,
});

describe('The events of a case', () => {
  test('are put in order, and keep their place in the file.', () => {
    expect(inLawOrder(events).map(({ event, place }) => [event.on, place])).toEqual([
      ['2026-01-10', 1],
      ['2026-01-15', 8],
      ['2026-01-20', 0],
      ['2026-02-01', 4],
      ['2026-02-10', 3],
      ['2026-02-20', 5],
      ['2026-02-25', 6],
      ['2026-03-01', 2],
      ['2026-03-10', 7],
      ['2026-04-01', 9],
    ]);
    expect(inLawOrder(events)[0]?.day).toBe(readDay('2026-01-10'));
  });

  test('are known by their types.', () => {
    expect([...index.types()]).toEqual([
      'plan-made',
      'advice-received',
      'review-decision-notified',
      'amendment-notice-sent',
    ]);
  });

  test.each<[EventMatch, string, string, string | null]>([
    ['plan-made', '2026-01-01', '2026-12-31', '2026-01-10'],
    ['plan-made', '2026-01-10', '2026-01-10', '2026-01-10'],
    ['plan-made', '2026-01-11', '2026-02-09', null],
    ['plan-made', '2026-01-11', '2026-02-10', '2026-02-10'],
    ['plan-made', '2026-02-11', '2026-12-31', '2026-03-10'],
    ['plan-made', '2026-03-11', '2026-12-31', null],
    ['case-closed', '2026-01-01', '2026-12-31', null],
    [decided('maintain', 'amend'), '2026-01-01', '2026-12-31', '2026-02-01'],
    [decided('amend', 'maintain'), '2026-02-02', '2026-12-31', '2026-03-01'],
    [decided('cease', 'amend'), '2026-01-01', '2026-12-31', '2026-02-01'],
    [decided('maintain', 'cease'), '2026-01-01', '2026-12-31', '2026-03-01'],
    [decided('maintain', 'other'), '2026-01-01', '2026-12-31', '2026-03-01'],
    [decided('cease'), '2026-01-01', '2026-03-31', null],
    [decided('other'), '2026-01-01', '2026-12-31', null],
    [notice(null), '2026-01-01', '2026-12-31', '2026-02-25'],
    [notice('review'), '2026-01-01', '2026-12-31', '2026-02-20'],
    [{ event: 'case-closed', field: 'kind', is: [null] }, '2026-01-01', '2026-12-31', null],
  ])('the first %j from %s to %s is of %s.', (match, from, to, on) => {
    expect(onOf(index.first(match, readDay(from), readDay(to)))).toBe(on);
  });

  test('are looked for without an end where none is said.', () => {
    expect(onOf(index.first('plan-made', readDay('2026-02-11')))).toBe('2026-03-10');
  });

  test.each<[EventMatch, string, string | null]>([
    ['plan-made', '2026-12-31', '2026-03-10'],
    ['plan-made', '2026-03-10', '2026-03-10'],
    ['plan-made', '2026-03-09', '2026-02-10'],
    ['plan-made', '2026-01-09', null],
    ['case-closed', '2026-12-31', null],
    [decided('maintain', 'amend'), '2026-12-31', '2026-03-01'],
    [decided('cease', 'amend'), '2026-12-31', '2026-04-01'],
    [decided('amend', 'cease'), '2026-03-31', '2026-02-01'],
    [decided('amend', 'cease'), '2026-12-31', '2026-04-01'],
    [decided('amend', 'other'), '2026-12-31', '2026-02-01'],
    [{ event: 'case-closed', field: 'kind', is: [null] }, '2026-12-31', null],
  ])('the last %j up to %s is of %s.', (match, to, on) => {
    expect(onOf(index.last(match, readDay(to)))).toBe(on);
  });

  test.each<[EventMatch, string[]]>([
    ['plan-made', ['2026-01-10', '2026-02-10', '2026-03-10']],
    ['case-closed', []],
    [decided('maintain', 'amend'), ['2026-03-01', '2026-02-01']],
    [{ event: 'case-closed', field: 'kind', is: [null] }, []],
  ])('every %j is of %j.', (match, days) => {
    expect(index.every(match).map(({ event }) => event.on)).toEqual(days);
  });

  test('answer by what they carry.', () => {
    const answer = (type: LawEvent['type'], value: string, from: string, to: string) =>
      onOf(index.firstAnswer(type, { by: 'id', value }, readDay(from), readDay(to)));
    expect(answer('advice-received', 'health', '2026-01-01', '2026-12-31')).toBe('2026-01-20');
    expect(answer('advice-received', 'psychology', '2026-01-16', '2026-12-31')).toBeNull();
    expect(answer('advice-received', 'psychology', '2026-01-01', '2026-01-14')).toBeNull();
    expect(answer('advice-received', 'other', '2026-01-01', '2026-12-31')).toBeNull();
    expect(answer('case-closed', 'health', '2026-01-01', '2026-12-31')).toBeNull();
  });

  test('of two on one day the one that the law takes first is the first, and the other the last.', () => {
    const twice = new EventIndex(
      inLawOrder([
        { type: 'review-decision-notified', on: '2026-02-01', outcome: 'cease' },
        { type: 'review-decision-notified', on: '2026-02-01', outcome: 'amend' },
      ]),
    );
    const day = readDay('2026-02-01');
    const outcomeOf = (found: DatedEvent | null) => found?.event.outcome;
    expect(outcomeOf(twice.first('review-decision-notified', day))).toBe('amend');
    expect(outcomeOf(twice.last('review-decision-notified', day))).toBe('cease');
  });
});
