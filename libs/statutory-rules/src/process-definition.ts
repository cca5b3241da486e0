import type { EventType } from './event-types.js';

/** When a process begins and when it is over; the day on which it is over belongs to it. */
export interface ProcessDefinition {
  readonly code: string;
  readonly startedBy: readonly EventType[];
  readonly runsUntil: readonly EventType[];
  /** The one of its ends with which the request is taken back. */
  readonly withdrawnBy: EventType;
}
