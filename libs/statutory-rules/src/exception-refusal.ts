import type { ExceptionRefusal } from './deadline.js';
import { refusalOf } from './engine/exception-standing.js';
import { reachIn } from './engine/released.js';
import { limitsOf } from './limits-of.js';
import type { LawEvent } from './law-event.js';

/**
 * Says why an exception is not accepted in a case, or nothing when it is.
 *
 * Refused are: a ground outside the closed list, dates that do not satisfy the ground's own words, and a limit
 * named in `releases` that the ground can't reach or does not reach in this case. An exception that names no
 * limit may simply release none.
 */
export function exceptionRefusal(
  event: LawEvent,
  events: readonly LawEvent[],
): ExceptionRefusal | null {
  return refusalOf(event, reachIn(limitsOf(events).limits));
}
