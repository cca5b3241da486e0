import type { Day } from '../calendar/civil-date.js';
import type { EventIndex } from './event-index.js';

/** What a case is looked at with. */
export interface CaseInView {
  readonly index: EventIndex;
  readonly bornOn: Day | null;
}
