import { civilDateOf, lastFridayOf } from '../calendar/civil-date.js';
import { readDay } from '../calendar/day-number.js';
import type { ByOrderLimit, Limit } from '../limit.js';
import { countBackward, countDayOrPeriod } from './count-from-a-named-day.js';
import { countLaterOf } from './count-later-of.js';
import { countPeriod } from './count-period.js';
import { say, type Count, type CountedFrom } from './count.js';

function countByOrder(limit: ByOrderLimit, { start, event, isWorkingDay }: CountedFrom): Count {
  const agreed = limit.unlessAgreed && event?.[limit.unlessAgreed];
  if (agreed !== undefined) {
    const dueOn = readDay(agreed);
    return {
      dueOn,
      said: () =>
        `${say(dueOn)} is the day that the parties agreed in writing, after ${say(start.day)}, ${start.called}.`,
      steps: () => ['The whole of that day is in time.'],
    };
  }
  const period = limit.byOrder[event?.order ?? ''];
  if (period === undefined) throw new Error(`The order "${event?.order ?? ''}" has no limit.`);
  return countPeriod(period, start, isWorkingDay);
}

function countSchoolYear(age: number, { start }: CountedFrom): Count {
  const { year, month } = civilDateOf(start.day);
  const schoolYearEnds = year + age + (month >= 9 ? 1 : 0);
  return {
    dueOn: lastFridayOf(schoolYearEnds, 6),
    said: () =>
      `The last Friday in June of the school year in which the person born on ${say(start.day)} becomes ${age}. The school year runs from 1 September to 31 August.`,
    steps: () => ['It takes effect at the end of that day.'],
  };
}

/** Counts a limit from its start. */
export function countLimit(limit: Limit, from: CountedFrom): Count {
  if ('counted' in limit) return countPeriod(limit, from.start, from.isWorkingDay);
  if ('words' in limit) return countBackward(limit, from);
  if ('onTheDay' in limit) return countDayOrPeriod(limit, from);
  if ('laterOf' in limit) return countLaterOf(limit, from);
  if ('byOrder' in limit) return countByOrder(limit, from);
  return countSchoolYear(limit.lastFridayInJuneOfSchoolYearOfAge, from);
}
