import { civilDateOf, dayOfCivil, type Day } from '../calendar/civil-date.js';
import { readDay } from '../calendar/day-number.js';
import { monthsAway } from '../calendar/months.js';
import type { WorkingDayTest } from '../calendar/working-days.js';
import type { BackwardLimit, DayOrPeriodLimit } from '../limit.js';
import { countPeriod } from './count-period.js';
import { say, sayNumber, type Count, type CountedFrom } from './count.js';

/** The day that the starting event names; an event without it can't be counted with. */
function namedDay({ event, start }: CountedFrom, field: 'meetingOn' | 'transferOn' | 'movesOn') {
  const named = event?.[field];
  return named === undefined ? start.day : readDay(named);
}

function backFrom(limit: BackwardLimit, from: CountedFrom): { named: Day; dueOn: Day } {
  if ('daysBefore' in limit) {
    const named = namedDay(from, limit.day);
    return { named, dueOn: named - limit.daysBefore };
  }
  if ('monthsBefore' in limit) {
    const named = namedDay(from, limit.day);
    return { named, dueOn: monthsAway(named, -limit.monthsBefore).day };
  }
  const named = namedDay(from, limit.inTheYearOf);
  return { named, dueOn: dayOfCivil({ ...limit.lastDay, year: civilDateOf(named).year }) };
}

/** Counts back from a day that the starting event names. */
export function countBackward(limit: BackwardLimit, from: CountedFrom): Count {
  const { named, dueOn } = backFrom(limit, from);
  const { day, called } = from.start;
  return {
    dueOn,
    said: () =>
      `${limit.words} ${limit.called} on ${say(named)}. This limit began on ${say(day)}, ${called}.`,
    steps: () => [
      `The last day is ${say(dueOn)}, and the whole of it is in time.`,
      'Weekends, bank holidays and school holidays all count.',
    ],
  };
}

function workingDaysBefore(day: Day, count: number, isWorkingDay: WorkingDayTest): Day {
  let candidate = day;
  for (let counted = 0; counted < count;) {
    candidate -= 1;
    if (isWorkingDay(candidate)) counted += 1;
  }
  return candidate;
}

/** Takes the named day if it was known early enough, else counts a period. */
export function countDayOrPeriod(limit: DayOrPeriodLimit, from: CountedFrom): Count {
  const { start, isWorkingDay } = from;
  const named = namedDay(from, limit.onTheDay);
  const earlyEnough = sayNumber(limit.ifKnownWorkingDaysBefore, 'working day');
  const isEarly =
    start.day < named &&
    start.day <= workingDaysBefore(named, limit.ifKnownWorkingDaysBefore, isWorkingDay);
  if (!isEarly) {
    const count = countPeriod(limit.otherwise, start, isWorkingDay);
    const why = `${say(start.day)} was not at least ${earlyEnough} before ${limit.called}, ${say(named)}.`;
    return { ...count, said: () => `${count.said()} ${why}` };
  }
  return {
    dueOn: named,
    said: () =>
      `On ${limit.called}, ${say(named)}: ${say(start.day)}, ${start.called}, is at least ${earlyEnough} before it.`,
    steps: () => ['The whole of that day is in time.'],
  };
}
