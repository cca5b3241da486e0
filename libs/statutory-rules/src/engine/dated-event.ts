import type { Day } from '../calendar/civil-date.js';
import { readDay } from '../calendar/day-number.js';
import { eventTypes, type EventType } from '../event-types.js';
import type { LawEvent } from '../law-event.js';
import { lawOrderIn } from '../law-order.js';
import type { LawRegister } from '../rules-under.js';

// A type that was read from a file is another text than the same type in a rule, and comparing the two letter by
// letter is most of what a lookup costs. So an event is dated with the text that the rules have.
const asInTheRegister = new Map<string, EventType>(eventTypes.map(({ code }) => [code, code]));

/** An event with its day as a number to count with. */
export interface DatedEvent {
  readonly event: LawEvent;
  readonly type: EventType;
  readonly day: Day;
  /** Where it stood among the events of the case as they came. */
  readonly place: number;
}

/** Puts the events of a case into the order of the law, so that the order they came in never matters. */
export function inLawOrder(events: readonly LawEvent[], law?: LawRegister): readonly DatedEvent[] {
  const order = lawOrderIn(law);
  return events
    .map((event, place): DatedEvent => {
      const type = asInTheRegister.get(event.type) ?? event.type;
      return { event, type, day: readDay(event.on), place };
    })
    .sort((a, b) => a.day - b.day || order(a.event, b.event));
}
