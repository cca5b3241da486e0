import { civilDateOf, dayOfCivil, type Day } from '../calendar/civil-date.js';
import type { WorkingDayTest } from '../calendar/working-days.js';

/** Whether a day lies from 25 December to 1 January. */
function isChristmas({ month, dayOfMonth }: { month: number; dayOfMonth: number }): boolean {
  return (month === 12 && dayOfMonth >= 25) || (month === 1 && dayOfMonth === 1);
}

/** Whether a day lies from 25 December to 1 January or in August: the Tribunal counts neither (rule 12(3)). */
export function isTribunalHoliday(day: Day): boolean {
  const date = civilDateOf(day);
  return isChristmas(date) || date.month === 8;
}

/** The first working day on or after a day. */
function workingDayFrom(day: Day, isWorkingDay: WorkingDayTest): Day {
  let candidate = day;
  while (!isWorkingDay(candidate)) candidate += 1;
  return candidate;
}

/** The end of the time to lodge an appeal, moved as rule 12(2) and (3) say. */
export function lodgingDay(endsOn: Day, isWorkingDay: WorkingDayTest): Day {
  const date = civilDateOf(endsOn);
  if (isChristmas(date)) {
    const year = date.month === 12 ? date.year + 1 : date.year;
    return workingDayFrom(dayOfCivil({ year, month: 1, dayOfMonth: 2 }), isWorkingDay);
  }
  if (date.month === 8) {
    const september = dayOfCivil({ year: date.year, month: 9, dayOfMonth: 1 });
    return workingDayFrom(september, isWorkingDay);
  }
  return workingDayFrom(endsOn, isWorkingDay);
}
