import { readDay, type Day } from '../calendar/day-number.js';
import type { LawEvent } from '../law-event.js';
import { lawOrderIn } from '../law-order.js';
import type { LawRegister } from '../rules-under.js';

/** An event with its day as a number to count with. */
export interface DatedEvent {
  readonly event: LawEvent;
  readonly day: Day;
  /** Where it stood among the events of the case as they came. */
  readonly place: number;
}

/** Puts the events of a case into the order of the law, so that the order they came in never matters. */
export function inLawOrder(events: readonly LawEvent[], law?: LawRegister): readonly DatedEvent[] {
  const order = lawOrderIn(law);
  return events
    .map((event, place): DatedEvent => ({ event, day: readDay(event.on), place }))
    .sort((a, b) => a.day - b.day || order(a.event, b.event));
}
