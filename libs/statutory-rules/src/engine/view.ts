import type { Day } from '../calendar/civil-date.js';
import { typeOf, type EventMatch } from '../event-match.js';
import { closingEvent } from '../event-types.js';
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
  { type, day }: DatedEvent,
  index: EventIndex,
): Day {
  if (looksAt.of === undefined) return (index.first(type, day + 1)?.day ?? Infinity) - 1;
  let next = Infinity;
  for (const each of looksAt.of) {
    next = Math.min(next, index.first(each, day + 1)?.day ?? Infinity);
  }
  return next - 1;
}

const noProcess: readonly ProcessCode[] = [];

function windowOf(looksAt: LooksAt, start: DatedEvent, index: EventIndex): Window {
  const { event, day } = start;
  switch (looksAt.kind) {
    case 'process-run':
      return { from: day, to: lastDayOfRun(looksAt.process, day, index), whileRunning: noProcess };
    case 'answers': {
      const key = { by: looksAt.by, value: event[looksAt.by] ?? '' };
      return { from: day, to: Infinity, key, whileRunning: looksAt.whileRunning ?? noProcess };
    }
    case 'until-next':
      return {
        from: looksAt.afterTheDay ? day + 1 : day,
        to: lastDayBeforeNext(looksAt, start, index),
        whileRunning: looksAt.whileRunning ?? noProcess,
      };
    case 'after-the-day':
      return { from: day + 1, to: Infinity, whileRunning: noProcess };
  }
}

/** What takes back a request counts only up to the end of the process that was running at the start. */
function withdrawal(
  match: EventMatch,
  processes: readonly ProcessCode[],
  { day }: DatedEvent,
  index: EventIndex,
): DatedEvent | null {
  const found = index.first(match, day);
  if (found === null) return null;
  let end = -Infinity;
  for (const code of processes) end = Math.max(end, endOfRunOn(code, day, index) ?? -Infinity);
  return found.day <= end ? found : null;
}

/** What a limit sees of the events of its case. */
class ViewFromStart implements View {
  readonly #window: Window;
  readonly #start: DatedEvent;
  readonly #index: EventIndex;

  constructor(looksAt: LooksAt, start: DatedEvent, index: EventIndex) {
    this.#window = windowOf(looksAt, start, index);
    this.#start = start;
    this.#index = index;
  }

  first(match: EventMatch): DatedEvent | null {
    return this.#find(match, this.#window.from);
  }

  firstFromTheStart(match: EventMatch): DatedEvent | null {
    return this.#find(match, this.#start.day);
  }

  #find(match: EventMatch, earliest: Day): DatedEvent | null {
    const index = this.#index;
    if (match === closingEvent) return index.first(match, this.#start.day);
    const { to, key, whileRunning } = this.#window;
    if (isWithdrawalOf(whileRunning, match)) {
      return withdrawal(match, whileRunning, this.#start, index);
    }
    if (key === undefined) return index.first(match, earliest, to);
    const type = typeOf(match);
    const isKeyed = index.fieldsUnderLaw(type)?.some(({ name }) => name === key.by) === true;
    return isKeyed ? index.firstAnswer(type, key, earliest, to) : index.first(match, earliest, to);
  }
}

/** Finds the events that a limit looks at. */
export function viewOf(looksAt: LooksAt, start: DatedEvent, index: EventIndex): View {
  return new ViewFromStart(looksAt, start, index);
}
