import { describe, expect, test } from '@jest/globals';
import { CalendarError } from '../calendar/date-errors.js';
import { readDay, writeDay } from '../calendar/day-number.js';
import type { DeadlineRule } from '../deadline-rule.js';
import { notifyDecisionToAssess } from '../needs-assessment/notify-decision-to-assess.deadline.js';
import { isWorkingDay } from '../calendar/working-days.js';
import type { CountedFrom } from '../counting/count.js';
import { lawInForce } from './law-in-force.js';

/** The start of a limit, with nothing else in the case. */
function startedOn(on: string): CountedFrom {
  return {
    start: { day: readDay(on), called: 'the day of the request' },
    event: { type: 'request-received', on },
    lastUpToStart: () => null,
    firstInView: () => null,
    isWorkingDay,
  };
}

/** The due date and the version of the law for a limit that started on a day. */
function lawFor(rule: DeadlineRule, on: string): [string, string] | null {
  const law = lawInForce(rule, startedOn(on));
  return law && [writeDay(law.count.dueOn), law.version.inForce.from];
}

const [today] = notifyDecisionToAssess.versions;

/** Regulation 5(1) as it would be if Parliament made six weeks five, from 1 September 2029. */
const changed: DeadlineRule = {
  ...notifyDecisionToAssess,
  versions: [
    today,
    {
      ...today,
      inForce: { name: 'an imagined change', from: '2029-09-01' },
      limit: { weeks: 5, counted: 'after-the-day' },
    },
  ],
};

describe('A change of the law is one dated line', () => {
  test.each([
    // starts          due            version        why
    ['2029-07-20', '2029-08-31', '2014-09-01', 'six weeks end before the change'],
    [
      '2029-07-21',
      '2029-09-01',
      '2014-09-01',
      'six weeks end after it, five before: the old law stands',
    ],
    ['2029-07-27', '2029-09-07', '2014-09-01', 'five weeks end on the eve of the change'],
    ['2029-07-28', '2029-09-01', '2029-09-01', 'five weeks end on the day of the change'],
  ])('started %s: due %s under the law of %s (%s).', (start, dueOn, from) => {
    expect(lawFor(changed, start)).toEqual([dueOn, from]);
  });

  test('a limit that falls before any version was in force is none.', () => {
    expect(lawFor(changed, '2014-07-20')).toBeNull();
    expect(lawFor(changed, '2014-07-21')).toEqual(['2014-09-01', '2014-09-01']);
  });

  test('counsel who holds the day of the start decisive needs one field of the rule.', () => {
    const byStart: DeadlineRule = { ...changed, versionChosenBy: 'start-date' };
    expect(lawFor(byStart, '2029-08-31')?.[1]).toBe('2014-09-01');
    expect(lawFor(byStart, '2029-09-01')?.[1]).toBe('2029-09-01');
  });

  test('the order in which versions are written down does not matter.', () => {
    const [old, recent] = changed.versions;
    if (recent === undefined) throw new Error('the imagined change is missing');
    const backwards: DeadlineRule = { ...changed, versions: [recent, old] };
    for (const start of ['2029-07-20', '2029-07-27', '2029-07-28']) {
      expect(lawFor(backwards, start)).toEqual(lawFor(changed, start));
    }
  });

  test('a limit that began before the calendar is none only if it surely fell before every version.', () => {
    const working = (number: number): DeadlineRule => ({
      ...changed,
      versions: [
        { ...today, limit: { workingDays: number, counted: 'after-the-day' } },
        {
          ...today,
          inForce: { name: 'an imagined change', from: '2029-09-01' },
          limit: { workingDays: number, counted: 'after-the-day' },
        },
      ],
    });
    // 195 weekdays after Monday 2 December 2013 are 39 weeks: Monday 1 September 2014.
    expect(lawFor(working(194), '2013-12-02')).toBeNull();
    expect(() => lawFor(working(195), '2013-12-02')).toThrow(CalendarError);
  });

  test('a version that says itself which day decides is chosen by that day.', () => {
    const [, recent] = changed.versions;
    if (recent === undefined) throw new Error('the imagined change is missing');
    const byStart: DeadlineRule = {
      ...changed,
      versions: [today, { ...recent, chosenBy: 'start-date' }],
    };
    expect(lawFor(byStart, '2029-08-31')).toEqual(['2029-10-12', '2014-09-01']);
    expect(lawFor(byStart, '2029-09-01')).toEqual(['2029-10-06', '2029-09-01']);
  });
});
