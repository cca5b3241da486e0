import { bankHolidayOn } from '../calendar/bank-holidays.js';
import type { Day } from '../calendar/civil-date.js';
import { monthsAway } from '../calendar/months.js';
import { isWeekday, type WorkingDayTest } from '../calendar/working-days.js';
import type { PeriodLimit } from '../limit.js';
import { say, sayNumber, type Anchor, type Count } from './count.js';
import { isTribunalHoliday } from './tribunal-holidays.js';

/** A period in the words of the law: 6 weeks. */
export function sayPeriod(limit: PeriodLimit): string {
  if ('weeks' in limit) return sayNumber(limit.weeks, 'week');
  if ('days' in limit) return sayNumber(limit.days, 'day');
  if ('months' in limit) return sayNumber(limit.months, 'month');
  return sayNumber(limit.workingDays, 'working day');
}

const known = new WeakMap<PeriodLimit, string>();

/** The period of a limit in words, put together once: it is said of every limit of every case. */
function periodSaid(limit: PeriodLimit): string {
  const words = known.get(limit) ?? sayPeriod(limit);
  known.set(limit, words);
  return words;
}

function firstSaid(limit: PeriodLimit, { day, called }: Anchor): string {
  const words = periodSaid(limit);
  return limit.counted === 'beginning-with-the-day'
    ? `${words} from ${say(day)}, ${called}, which is the first day.`
    : `${words} from ${say(day)}, ${called}, which is not counted.`;
}

function countDays(days: number, limit: PeriodLimit, start: Anchor): Count {
  const firstDay = limit.counted === 'beginning-with-the-day' ? start.day : start.day + 1;
  const dueOn = firstDay + days - 1;
  return {
    dueOn,
    said: () => firstSaid(limit, start),
    steps: () => [
      `Day 1 is ${say(firstDay)} and day ${days} is ${say(dueOn)}.`,
      'Weekends, bank holidays and school holidays all count, and the whole of the last day is in time.',
    ],
  };
}

function countMonths(months: number, limit: PeriodLimit, start: Anchor): Count {
  const { day, corresponds } = monthsAway(start.day, months);
  const isEve = limit.counted === 'beginning-with-the-day' && corresponds;
  const ending = corresponds
    ? `The corresponding day is ${say(day)}${isEve ? ', and the time ends on the day before it' : ''}.`
    : `The last month has no corresponding day, so the time ends on its last day, ${say(day)}.`;
  return {
    dueOn: isEve ? day - 1 : day,
    said: () => [firstSaid(limit, start), corresponds ? '' : ending].filter(Boolean).join(' '),
    steps: () => [
      ...(corresponds ? [ending] : []),
      'Weekends, bank holidays and school holidays all count, and the whole of the last day is in time.',
    ],
  };
}

/** Bank holidays from Monday to Friday that a count of working days passed over. */
function holidaysSaid(from: Day, to: Day): string {
  const passed: string[] = [];
  for (let day = from; day <= to; day += 1) {
    const holiday = isWeekday(day) ? bankHolidayOn(day) : undefined;
    if (holiday !== undefined) passed.push(`${say(day)} (${holiday})`);
  }
  if (passed.length === 0) return 'Weekends are not counted.';
  return `Weekends and bank holidays are not counted: ${passed.join(', ')}.`;
}

function countWorkingDays(
  days: number,
  limit: PeriodLimit,
  start: Anchor,
  isWorkingDay: WorkingDayTest,
): Count {
  const isTribunal = limit.leavingOut === 'tribunal-holidays';
  const counts = (day: Day): boolean =>
    !(isTribunal && isTribunalHoliday(day)) && isWorkingDay(day);
  const from = limit.counted === 'beginning-with-the-day' ? start.day : start.day + 1;
  let dueOn = from - 1;
  for (let counted = 0; counted < days;) {
    dueOn += 1;
    if (counts(dueOn)) counted += 1;
  }
  const leftOut = isTribunal
    ? 'Days from 25 December to 1 January and in August are not counted.'
    : '';
  return {
    dueOn,
    said: () =>
      [firstSaid(limit, start), holidaysSaid(from, dueOn), leftOut].filter(Boolean).join(' '),
    steps: () => [`Working day ${days} is ${say(dueOn)}, and the whole of it is in time.`],
  };
}

/** Counts a period from a day: "within … of" leaves that day out, "beginning with" counts it as day 1. */
export function countPeriod(
  limit: PeriodLimit,
  start: Anchor,
  isWorkingDay: WorkingDayTest,
): Count {
  if ('weeks' in limit) return countDays(limit.weeks * 7, limit, start);
  if ('days' in limit) return countDays(limit.days, limit, start);
  if ('months' in limit) return countMonths(limit.months, limit, start);
  return countWorkingDays(limit.workingDays, limit, start, isWorkingDay);
}
