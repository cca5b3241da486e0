import { readDay, type Day } from '../calendar/day-number.js';
import type { ExceptionGround, ExceptionTest } from '../exceptions/exception-ground.js';
import { exceptionRegister } from '../exceptions/exception-register.js';
import type { IsoDate, LawEvent } from '../law-event.js';
import type { StartedLimit } from './started-limits.js';

/** The ground that an exception states, if it is one of the closed list. */
export function groundOf(event: LawEvent): (typeof exceptionRegister)[number] | undefined {
  return exceptionRegister.find(({ code }) => code === event.ground);
}

function isInside(date: IsoDate | undefined, limit: StartedLimit): boolean {
  if (date === undefined) return false;
  const day = readDay(date);
  return limit.startsOn <= day && day <= limit.law.count.dueOn;
}

/** Whole days of a period that lie between the start of a limit and its date, both included. */
function daysInside({ from, to }: LawEvent, limit: StartedLimit): number {
  if (from === undefined || to === undefined) return 0;
  const first = Math.max(readDay(from), limit.startsOn);
  const last = Math.min(readDay(to), limit.law.count.dueOn);
  return Math.max(0, last - first + 1);
}

/** Of several limits of one rule, an exception without a period belongs to the one that started last. */
function belongsToLatest(recordedOn: Day, { startsOn, startsAnewOn }: StartedLimit): boolean {
  return startsOn <= recordedOn && (startsAnewOn === null || recordedOn < startsAnewOn);
}

function fallsInside(test: ExceptionTest, event: LawEvent, limit: StartedLimit): boolean {
  switch (test.kind) {
    case 'closure':
      return isInside(event.adviceAskedOn, limit);
    case 'absence':
      return daysInside(event, limit) >= test.atLeastDays;
    case 'circumstances':
      return daysInside(event, limit) > 0;
    case 'missed-appointment':
      return isInside(event.missedOn, limit);
    case 'not-stated':
      return belongsToLatest(readDay(event.on), limit);
  }
}

/** Whether an exception releases a limit; it never moves its date. */
export function releases(event: LawEvent, limit: StartedLimit): boolean {
  const ground: ExceptionGround | undefined = groundOf(event);
  if (ground === undefined) return false;
  const grounds: readonly string[] = limit.law.version.exceptions;
  return (
    grounds.includes(ground.code) &&
    (event.releases?.includes(limit.rule.code) ?? true) &&
    (!ground.aboutOneRequest || event.id === limit.subject) &&
    fallsInside(ground.test, event, limit)
  );
}
