import { expect, test } from '@jest/globals';
import { readDay, writeDay } from '../calendar/day-number.js';
import type { BackwardLimit, DayOrPeriodLimit } from '../limit.js';
import { countBackward, countDayOrPeriod } from './count-from-a-named-day.js';
import { countedFrom } from './counted-from.testing.js';

const meeting: BackwardLimit = {
  words: 'Three days before',
  called: 'the meeting',
  daysBefore: 3,
  day: 'meetingOn',
};
const move: DayOrPeriodLimit = {
  onTheDay: 'movesOn',
  called: 'the move',
  ifKnownWorkingDaysBefore: 1,
  otherwise: { workingDays: 2, counted: 'beginning-with-the-day' },
};
const moving = (on: string, movesOn: string) =>
  countDayOrPeriod(move, countedFrom(on, { event: { type: 'move-notified', on, movesOn } }));

test('Where no event names a day, the day of the start is taken.', () => {
  const dueOn = (known: Parameters<typeof countedFrom>[1]) =>
    writeDay(countBackward(meeting, countedFrom('2026-10-20', known)).dueOn);
  expect(dueOn({})).toBe('2026-10-17');
  expect(dueOn({ event: { type: 'review-meeting-arranged', on: '2026-10-20' } })).toBe(
    '2026-10-17',
  );
  expect(
    dueOn({
      event: { type: 'review-meeting-arranged', on: '2026-10-20', meetingOn: '2026-10-30' },
    }),
  ).toBe('2026-10-27');
});

test.each([
  ['2026-10-22', '2026-10-23', '2026-10-23', 'the working day before'],
  ['2026-10-23', '2026-10-26', '2026-10-26', 'the Friday before a Monday'],
  ['2026-10-24', '2026-10-26', '2026-10-27', 'the Saturday before it is too late'],
  ['2026-10-26', '2026-10-26', '2026-10-27', 'on the day itself'],
  ['2026-10-26', '2026-10-20', '2026-10-27', 'after it'],
])('A move known on %s, of %s, gives %s (%s).', (on, movesOn, dueOn) => {
  expect(writeDay(moving(on, movesOn).dueOn)).toBe(dueOn);
});

test('For a move that is not to come, no day before it needs to be known.', () => {
  const from = readDay('2026-10-26');
  const isWorkingDay = (day: number): boolean => {
    if (day < from) throw new Error('No calendar holds this day.');
    return true;
  };
  for (const movesOn of ['2026-10-26', '2013-05-01']) {
    const event = { type: 'move-notified', on: '2026-10-26', movesOn } as const;
    const { dueOn } = countDayOrPeriod(move, countedFrom('2026-10-26', { event, isWorkingDay }));
    expect(writeDay(dueOn)).toBe('2026-10-27');
  }
});

test('One working day is said as one.', () => {
  expect(moving('2026-10-22', '2026-10-23').said()).toBe(
    'On the move, Friday 23 October 2026: Thursday 22 October 2026, the day it began, is at least 1 working day before it.',
  );
});
