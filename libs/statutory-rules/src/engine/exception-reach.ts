import { readDay } from '../calendar/day-number.js';
import type { ExceptionGround } from '../exceptions/exception-ground.js';
import { exceptionRegister } from '../exceptions/exception-register.js';
import type { IsoDate, LawEvent } from '../law-event.js';
import type { Interval } from './interval-index.js';
import type { StartedLimit } from './started-limits.js';

const groundByCode = new Map<string, ExceptionGround>(
  exceptionRegister.map((ground) => [ground.code, ground]),
);

/** The ground that an exception states, if it is one of the closed list. */
export function groundOf(event: LawEvent): ExceptionGround | undefined {
  return groundByCode.get(event.ground ?? '');
}

const never: Interval = { from: Infinity, to: -Infinity };

function onThatDay(date: IsoDate | undefined): Interval {
  return date === undefined ? never : { from: readDay(date), to: readDay(date) };
}

/**
 * The days with which an exception reaches: it reaches a limit if one of them lies among the days with which
 * the limit is reached. A period that needs so many days is shortened by them less one, on both sides, so that
 * what is left has a day in common exactly if so many days lie in both.
 */
export function daysOfException({ test }: ExceptionGround, event: LawEvent): Interval {
  switch (test.kind) {
    case 'closure':
      return onThatDay(event.adviceAskedOn);
    case 'missed-appointment':
      return onThatDay(event.missedOn);
    case 'not-stated':
      return onThatDay(event.on);
    case 'absence':
    case 'circumstances': {
      const { from, to } = event;
      if (from === undefined || to === undefined) return never;
      const needed = test.kind === 'absence' ? test.atLeastDays : 1;
      return { from: readDay(from), to: readDay(to) - (needed - 1) };
    }
  }
}

/** The days with which a limit is reached by a ground. Without a period, the limit that started last is meant. */
export function daysOfLimit({ test }: ExceptionGround, limit: StartedLimit): Interval {
  const from = limit.startsOn;
  switch (test.kind) {
    case 'closure':
    case 'missed-appointment':
    case 'circumstances':
      return { from, to: limit.law.count.dueOn };
    case 'absence':
      return { from, to: limit.law.count.dueOn - (test.atLeastDays - 1) };
    case 'not-stated':
      return { from, to: (limit.startsAnewOn ?? Infinity) - 1 };
  }
}

/** Whether the law lets a ground release a limit, whatever the dates. */
export function mayRelease({ code }: ExceptionGround, limit: StartedLimit): boolean {
  const grounds: readonly string[] = limit.law.version.exceptions;
  return grounds.includes(code);
}

/** The request that an exception or a limit is about, for a ground that is about one request. */
export function requestIn(ground: ExceptionGround, id: string | null | undefined): string {
  return ground.aboutOneRequest ? `=${id ?? ''}` : '';
}
