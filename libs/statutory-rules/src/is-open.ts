import { inLawOrder } from './engine/dated-event.js';
import { EventIndex } from './engine/event-index.js';
import { endOfRunOn } from './engine/process-runs.js';
import type { LawEvent } from './law-event.js';
import type { ProcessCode } from './process-register.js';

/** Whether a process has begun in a case and nothing has ended it. */
export function isOpen(process: ProcessCode, events: readonly LawEvent[]): boolean {
  return endOfRunOn(process, Infinity, new EventIndex(inLawOrder(events))) === Infinity;
}
