import type { Day } from '../calendar/day-number.js';
import { typeOf, type EventMatch } from '../event-match.js';
import { closingEvent, fieldsOf } from '../event-types.js';
import type { LooksAt } from '../looks-at.js';
import type { ProcessCode } from '../process-register.js';
import type { DatedEvent } from './dated-event.js';
import type { AnswerKey, EventIndex } from './event-index.js';
import { endOfRunOn, isWithdrawalOf, lastDayOfRun } from './process-runs.js';

/** The events that a limit looks at, none before its start. */
export interface View {
  /** The first of the events that are meant. */
  first(match: EventMatch): DatedEvent | null;
  /** The same, with the starting day even where the limit looks only at what comes after it. */
  firstFromTheStart(match: EventMatch): DatedEvent | null;
}

interface Window {
  readonly from: Day;
  readonly to: Day;
  readonly key?: AnswerKey;
  /** Processes whose withdrawal ends the limit, and only theirs. */
  readonly whileRunning: readonly ProcessCode[];
}

function lastDayBeforeNext(
  looksAt: Extract<LooksAt, { kind: 'until-next' }>,
  { event, day }: DatedEvent,
  index: EventIndex,
): Day {
  const next = (looksAt.of ?? [event.type]).map((type) => index.first(type, day + 1));
  return Math.min(...next.map((found) => found?.day ?? Infinity)) - 1;
}

function windowOf(looksAt: LooksAt, start: DatedEvent, index: EventIndex): Window {
  const { event, day } = start;
  switch (looksAt.kind) {
    case 'process-run':
      return { from: day, to: lastDayOfRun(looksAt.process, day, index), whileRunning: [] };
    case 'answers': {
      const key = { by: looksAt.by, value: event[looksAt.by] ?? '' };
      return { from: day, to: Infinity, key, whileRunning: looksAt.whileRunning ?? [] };
    }
    case 'until-next':
      return {
        from: looksAt.afterTheDay ? day + 1 : day,
        to: lastDayBeforeNext(looksAt, start, index),
        whileRunning: looksAt.whileRunning ?? [],
      };
    case 'after-the-day':
      return { from: day + 1, to: Infinity, whileRunning: [] };
  }
}

/** What takes back a request counts only up to the end of the process that was running at the start. */
function withdrawal(
  match: EventMatch,
  processes: readonly ProcessCode[],
  { day }: DatedEvent,
  index: EventIndex,
): DatedEvent | null {
  const ends = processes.map((code) => endOfRunOn(code, day, index) ?? -Infinity);
  return index.first(match, day, Math.max(...ends));
}

/** Finds the events that a limit looks at. */
export function viewOf(looksAt: LooksAt, start: DatedEvent, index: EventIndex): View {
  const { from, to, key, whileRunning } = windowOf(looksAt, start, index);
  const find = (match: EventMatch, earliest: Day): DatedEvent | null => {
    if (match === closingEvent) return index.first(match, start.day);
    if (isWithdrawalOf(whileRunning, match)) return withdrawal(match, whileRunning, start, index);
    const isKeyed = fieldsOf(typeOf(match))?.some(({ name }) => name === key?.by) === true;
    return index.first(match, earliest, to, isKeyed ? key : undefined);
  };
  return {
    first: (match) => find(match, from),
    firstFromTheStart: (match) => find(match, start.day),
  };
}
