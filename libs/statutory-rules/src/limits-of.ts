import { readDay } from './calendar/day-number.js';
import type { Settings } from './deadline.js';
import { inLawOrder } from './engine/dated-event.js';
import { EventIndex } from './engine/event-index.js';
import { rulesStartedIn } from './engine/rules-by-start.js';
import { startedLimits, type LimitsOfCase } from './engine/started-limits.js';
import { fieldsUnder } from './event-types-under.js';
import type { IsoDate, LawEvent } from './law-event.js';
import { rulesUnder, type LawRegister } from './rules-under.js';

/** What else than the events decides the limits of a case. */
export interface CaseDetails {
  readonly settings?: Settings;
  readonly person?: { readonly dateOfBirth: IsoDate };
  /** Codes of the rules that are asked for; absent means all. */
  readonly rules?: readonly string[];
  /** The law that answers; absent means the law as it is. */
  readonly law?: LawRegister;
}

/** The limits of a case before exceptions and words, its events indexed. */
export function limitsIn(
  index: EventIndex,
  { settings, person, rules, law }: CaseDetails = {},
): LimitsOfCase {
  const bornOn = person === undefined ? null : readDay(person.dateOfBirth);
  const inView = { index, bornOn };
  const started = rulesStartedIn(inView, rulesUnder(settings, law));
  const asked = rules && started.filter(({ code }) => rules.includes(code));
  return startedLimits(inView, asked ?? started);
}

/** The events of a case, indexed as the law sees them. */
export function indexOf(events: readonly LawEvent[], law?: LawRegister): EventIndex {
  return new EventIndex(inLawOrder(events, law), fieldsUnder(law));
}

/** The limits of a case before exceptions and words. */
export function limitsOf(events: readonly LawEvent[], details: CaseDetails = {}): LimitsOfCase {
  return limitsIn(indexOf(events, details.law), details);
}
