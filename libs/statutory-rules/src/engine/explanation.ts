import { bankHolidayOn } from '../calendar/bank-holidays.js';
import { writeDay, type Day } from '../calendar/day-number.js';
import { sayDateWithDay } from '../calendar/say-date.js';
import { lastWorkingDayUpTo } from '../calendar/working-days.js';
import { exceptionRegister } from '../exceptions/exception-register.js';
import type { StartedLimit } from './started-limits.js';

function say(day: Day): string {
  return sayDateWithDay(writeDay(day));
}

function counting({ law, startsOn, startedBy }: StartedLimit): string {
  const first = law.count.firstDayCounts ? 'which is the first day' : 'which is not counted';
  return `${law.count.length} from ${say(startsOn)}, ${startedBy.day}, ${first}.`;
}

function whyItSurprises(dueOn: Day): string | null {
  const actBy = lastWorkingDayUpTo(dueOn);
  if (actBy === dueOn) return null;
  const holiday = bankHolidayOn(dueOn);
  const dayOff = holiday === undefined ? 'falls on a weekend,' : `is a bank holiday, ${holiday},`;
  return `${say(dueOn)} ${dayOff} but the date stands: the last working day before it is ${say(actBy)}.`;
}

/** Why a limit falls on its day, in words for a family: the counting, the first day, and what surprises. */
export function because(limit: StartedLimit): string {
  const surprise = limit.rule.kind === 'latest' ? whyItSurprises(limit.law.count.dueOn) : null;
  return [counting(limit), limit.rule.note, surprise].filter(Boolean).join(' ');
}

function exceptionsSaid(grounds: readonly string[]): string | null {
  if (grounds.length === 0) return null;
  const titles = exceptionRegister
    .filter(({ code }) => grounds.includes(code))
    .map(({ title }) => title);
  return `An exception was recorded: ${titles.join('; ')}. The limit does not bind, no new date replaces it, and the duty to act as soon as practicable stays.`;
}

/** The whole working of a date, for whoever checks it. */
export function working(limit: StartedLimit, grounds: readonly string[]): string {
  const { count, version } = limit.law;
  const firstCounted = count.firstDayCounts ? limit.startsOn : limit.startsOn + 1;
  return [
    counting(limit),
    `Day 1 is ${say(firstCounted)} and day ${count.days} is ${say(count.dueOn)}.`,
    'Weekends, bank holidays and school holidays all count, and the whole of the last day is in time.',
    exceptionsSaid(grounds),
    `${version.source}; exceptions in ${version.exceptionsIn}; as in force from ${sayDateWithDay(version.inForce.from)}: ${version.inForce.name}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
