import type { Day } from '../calendar/day-number.js';
import type { DeadlineRule } from '../deadline-rule.js';
import type { EndedHow } from '../deadline.js';
import { closingEvent, type EventType } from '../event-types.js';
import type { DatedEvent } from './dated-event.js';

/** What became of a limit: met, ended without being met, or neither so far. */
export interface Outcome {
  readonly metOn: Day | null;
  readonly endedOn: Day | null;
  readonly endedHow: EndedHow | null;
}

function firstOf(types: readonly EventType[], events: readonly DatedEvent[]): Day {
  return events.find(({ event }) => types.includes(event.type))?.day ?? Infinity;
}

/** Finds the first event that settles a limit; on one day meeting it counts first, and falling away last. */
export function outcomeOf(rule: DeadlineRule, events: readonly DatedEvent[]): Outcome {
  const met = firstOf(rule.metBy, events);
  const neverArose = firstOf(rule.neverAroseBy, events);
  const fellAway = firstOf([...rule.fallsAwayBy, closingEvent], events);
  const first = Math.min(met, neverArose, fellAway);
  if (first === Infinity) return { metOn: null, endedOn: null, endedHow: null };
  if (first === met) return { metOn: met, endedOn: null, endedHow: null };
  return {
    metOn: null,
    endedOn: first,
    endedHow: first === neverArose ? 'never-arose' : 'fell-away',
  };
}
