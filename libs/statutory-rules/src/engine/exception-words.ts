import { readDay } from '../calendar/day-number.js';
import { sayDate } from '../calendar/say-date.js';
import { sayNumber } from '../counting/count.js';
import type { ExceptionGround, ExceptionTest } from '../exceptions/exception-ground.js';
import type { IsoDate, LawEvent } from '../law-event.js';

/** What an exception's own dates lack of what its ground demands. */
export interface Shortcoming {
  readonly code: string;
  readonly message: string;
  /** The field of the exception that is wrong or missing. */
  readonly field: string;
}

type Closure = Extract<ExceptionTest, { kind: 'closure' }>;

function dateMissing(field: string): Shortcoming {
  return {
    code: 'exception-date-missing',
    message: 'The exception lacks one of the dates that its ground needs.',
    field,
  };
}

function closureShortcoming(test: Closure, event: LawEvent): Shortcoming | null {
  const { closedFrom, reopensOn, adviceAskedOn } = event;
  if (closedFrom === undefined || reopensOn === undefined) return dateMissing('closedFrom');
  const closedDays = readDay(reopensOn) - readDay(closedFrom);
  if (closedDays < test.closedAtLeastDays) {
    return {
      code: 'closure-too-short',
      field: 'reopensOn',
      message: `Closed from ${sayDate(closedFrom)} until it re-opened on ${sayDate(reopensOn)} is ${sayNumber(Math.max(0, closedDays), 'day')}; at least ${test.closedAtLeastDays} are needed.`,
    };
  }
  if (adviceAskedOn === undefined) return dateMissing('adviceAskedOn');
  const asked = readDay(adviceAskedOn) + test.askedWithinDaysBefore;
  if (asked < readDay(closedFrom) || asked > readDay(reopensOn)) {
    return {
      code: 'advice-asked-outside-closure',
      field: 'adviceAskedOn',
      message: `Advice asked for on ${sayDate(adviceAskedOn)} was not asked for between ${test.askedWithinDaysBefore} days before the closing on ${sayDate(closedFrom)} and ${test.askedWithinDaysBefore} days before the re-opening on ${sayDate(reopensOn)}.`,
    };
  }
  return null;
}

function periodShortcoming(
  atLeastDays: number,
  from: IsoDate | undefined,
  to: IsoDate | undefined,
): Shortcoming | null {
  if (from === undefined || to === undefined) return dateMissing('from');
  const days = readDay(to) - readDay(from) + 1;
  if (days < 1) {
    return {
      code: 'period-ends-before-it-begins',
      field: 'to',
      message: `The period ends on ${sayDate(to)}, before it begins on ${sayDate(from)}.`,
    };
  }
  if (days < atLeastDays) {
    return {
      code: 'absence-too-short',
      field: 'to',
      message: `Away from ${sayDate(from)} to ${sayDate(to)} is ${sayNumber(days, 'day')}; at least ${atLeastDays} are needed.`,
    };
  }
  return null;
}

/** What the dates of an exception lack of what its ground demands, whichever request it is about. */
export function shortcomingOfDates(test: ExceptionTest, event: LawEvent): Shortcoming | null {
  switch (test.kind) {
    case 'closure':
      return closureShortcoming(test, event);
    case 'absence':
      return periodShortcoming(test.atLeastDays, event.from, event.to);
    case 'circumstances':
      return periodShortcoming(1, event.from, event.to);
    case 'missed-appointment':
      return event.missedOn === undefined ? dateMissing('missedOn') : null;
    case 'not-stated':
      return null;
  }
}

/** Holds an exception against the words of its own ground, whatever limits the case has. */
export function shortcomingOf(ground: ExceptionGround, event: LawEvent): Shortcoming | null {
  if (ground.aboutOneRequest && event.id === undefined) {
    return {
      code: 'exception-request-missing',
      field: 'id',
      message: 'The exception does not say which request for advice it is about.',
    };
  }
  return shortcomingOfDates(ground.test, event);
}
