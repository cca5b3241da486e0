import { readDay, type Day } from '../calendar/day-number.js';
import type { LawEvent } from '../law-event.js';
import { lawOrder } from '../law-order.js';

/** An event with its day as a number to count with. */
export interface DatedEvent {
  readonly event: LawEvent;
  readonly day: Day;
}

/** Puts the events of a case into the order of the law, so that the order they came in never matters. */
export function inLawOrder(events: readonly LawEvent[]): readonly DatedEvent[] {
  return [...events].sort(lawOrder).map((event) => ({ event, day: readDay(event.on) }));
}
