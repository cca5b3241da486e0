import type { Day } from '../calendar/civil-date.js';
import type { EventMatch } from '../event-match.js';
import { fieldsOf, type EventType } from '../event-types.js';
import type { LawEvent } from '../law-event.js';
import type { DatedEvent } from './dated-event.js';

/** The field and its value that an event must carry to be an answer. */
export interface AnswerKey {
  readonly by: 'id' | 'meetingOn';
  readonly value: string;
}

type Events = readonly DatedEvent[];
type ByValue = ReadonlyMap<string | null, Events>;

const none: Events = [];

/** The place of the first event of a list in order that lies on or after a day. */
function placeOf(events: Events, day: Day): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((events[middle]?.day ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstIn(events: Events, from: Day, to: Day): DatedEvent | null {
  const found = events[placeOf(events, from)];
  return found !== undefined && found.day <= to ? found : null;
}

/** The events of one type in the order of the law. */
class EventsOfType {
  readonly all: DatedEvent[] = [];
  // Few types are ever asked for by a field.
  #byField: Map<keyof LawEvent, ByValue> | null = null;

  /** Those of which a field says one thing; null: those of which it says nothing. */
  saying(field: keyof LawEvent, value: string | null): Events {
    this.#byField ??= new Map();
    let byValue = this.#byField.get(field);
    if (byValue === undefined) {
      byValue = this.#groupedBy(field);
      this.#byField.set(field, byValue);
    }
    return byValue.get(value) ?? none;
  }

  #groupedBy(field: keyof LawEvent): ByValue {
    return Map.groupBy(this.all, ({ event }) => {
      const said = event[field];
      return typeof said === 'string' ? said : null;
    });
  }
}

/** The events of a case, found by type, field and day without looking at all of them: a case may hold very many. */
export class EventIndex {
  readonly #byType = new Map<EventType, EventsOfType>();

  /** Takes the events in the order of the law, and which fields the law gives to a type of them. */
  constructor(
    events: readonly DatedEvent[],
    readonly fieldsUnderLaw = fieldsOf,
  ) {
    for (const dated of events) {
      const { type } = dated;
      let ofType = this.#byType.get(type);
      if (ofType === undefined) {
        ofType = new EventsOfType();
        this.#byType.set(type, ofType);
      }
      ofType.all.push(dated);
    }
  }

  /** The types of which there is an event. */
  types(): Iterable<EventType> {
    return this.#byType.keys();
  }

  /** The first event that is meant, from one day to another, both included. */
  first(match: EventMatch, from: Day, to: Day = Infinity): DatedEvent | null {
    if (typeof match === 'string') return firstIn(this.#ofType(match), from, to);
    const ofType = this.#byType.get(match.event);
    if (ofType === undefined) return null;
    let found: DatedEvent | null = null;
    for (const value of match.is) {
      const event = firstIn(ofType.saying(match.field, value), from, to);
      if (event !== null && (found === null || event.day < found.day)) found = event;
    }
    return found;
  }

  /** The first event of a type that carries a value, from one day to another, both included. */
  firstAnswer(type: EventType, { by, value }: AnswerKey, from: Day, to: Day): DatedEvent | null {
    const ofType = this.#byType.get(type);
    return ofType === undefined ? null : firstIn(ofType.saying(by, value), from, to);
  }

  /** The last event that is meant, up to a day, it included. */
  last(match: EventMatch, to: Day): DatedEvent | null {
    let found: DatedEvent | null = null;
    for (const events of this.#listsOf(match)) {
      const event = events[placeOf(events, to + 1) - 1];
      if (event !== undefined && (found === null || event.day >= found.day)) found = event;
    }
    return found;
  }

  /** Every event that is meant. */
  every(match: EventMatch): Events {
    return typeof match === 'string' ? this.#ofType(match) : this.#listsOf(match).flat();
  }

  #ofType(type: EventType): Events {
    return this.#byType.get(type)?.all ?? none;
  }

  #listsOf(match: EventMatch): readonly Events[] {
    if (typeof match === 'string') return [this.#ofType(match)];
    const ofType = this.#byType.get(match.event);
    if (ofType === undefined) return [];
    return match.is.map((value) => ofType.saying(match.field, value));
  }
}
