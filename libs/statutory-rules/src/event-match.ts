import type { EventType } from './event-types.js';

/** A field that tells events of one type apart. */
export type TellingField = 'outcome' | 'without' | 'order' | 'kind';

/** Events of one type of which a field says one of these things; null: it says nothing. */
export interface NarrowedMatch {
  readonly event: EventType;
  readonly field: TellingField;
  readonly is: readonly (string | null)[];
}

/** Which events are meant: all of a type, or those of which a field says so. */
export type EventMatch = EventType | NarrowedMatch;

/** The type of the events that are meant. */
export function typeOf(match: EventMatch): EventType {
  return typeof match === 'string' ? match : match.event;
}
