import type { Day } from '../calendar/day-number.js';
import { typeOf, type EventMatch } from '../event-match.js';
import type { EventType } from '../event-types.js';
import type { LawEvent } from '../law-event.js';
import type { DatedEvent } from './dated-event.js';

/** The field and its value that an event must carry to be an answer. */
export interface AnswerKey {
  readonly by: 'id' | 'meetingOn';
  readonly value: string;
}

type IndexedField = keyof LawEvent;
type Narrowed = ReadonlyMap<string | null, readonly DatedEvent[]>;

/** The place of the first event of a list in order that lies on or after a day. */
function placeOf(events: readonly DatedEvent[], day: Day): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((events[middle]?.day ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function grouped<Key>(
  events: readonly DatedEvent[],
  keyOf: (event: LawEvent) => Key,
): ReadonlyMap<Key, readonly DatedEvent[]> {
  const groups = new Map<Key, DatedEvent[]>();
  for (const dated of events) {
    const key = keyOf(dated.event);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [dated]);
    else group.push(dated);
  }
  return groups;
}

/** The events of a case, found by type, field and day without looking at all of them: a case may hold very many. */
export class EventIndex {
  readonly #byType: ReadonlyMap<EventType, readonly DatedEvent[]>;
  readonly #byField = new Map<string, Narrowed>();

  /** Takes the events in the order of the law. */
  constructor(readonly all: readonly DatedEvent[]) {
    this.#byType = grouped(all, ({ type }) => type);
  }

  /** Whether there is an event of a type. */
  has(type: EventType): boolean {
    return this.#byType.has(type);
  }

  /** The first event that is meant, from one day to another, both included. */
  first(match: EventMatch, from: Day, to: Day = Infinity, key?: AnswerKey): DatedEvent | null {
    let found: DatedEvent | null = null;
    for (const events of this.#listsOf(match, key)) {
      const event = events[placeOf(events, from)];
      if (event !== undefined && event.day <= to && (found === null || event.day < found.day)) {
        found = event;
      }
    }
    return found;
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
  every(match: EventMatch): readonly DatedEvent[] {
    return this.#listsOf(match).flat();
  }

  #listsOf(match: EventMatch, key?: AnswerKey): readonly (readonly DatedEvent[])[] {
    const type = typeOf(match);
    if (key !== undefined) return [this.#narrowed(type, key.by).get(key.value) ?? []];
    if (typeof match === 'string') return [this.#byType.get(type) ?? []];
    const narrowed = this.#narrowed(type, match.field);
    return match.is.map((value) => narrowed.get(value) ?? []);
  }

  #narrowed(type: EventType, field: IndexedField): Narrowed {
    const name = `${type} ${field}`;
    const known = this.#byField.get(name);
    if (known !== undefined) return known;
    const narrowed = grouped(this.#byType.get(type) ?? [], (event) => {
      const value = event[field];
      return typeof value === 'string' ? value : null;
    });
    this.#byField.set(name, narrowed);
    return narrowed;
  }
}
