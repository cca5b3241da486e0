import { readDay } from './calendar/day-number.js';
import type { Settings } from './deadline.js';
import { inLawOrder } from './engine/dated-event.js';
import { EventIndex } from './engine/event-index.js';
import { startedLimits, type LimitsOfCase } from './engine/started-limits.js';
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
  const register = rulesUnder(settings, law).filter(({ code }) => rules?.includes(code) ?? true);
  const bornOn = person === undefined ? null : readDay(person.dateOfBirth);
  return startedLimits({ index, bornOn }, register);
}

/** The limits of a case before exceptions and words. */
export function limitsOf(events: readonly LawEvent[], details: CaseDetails = {}): LimitsOfCase {
  return limitsIn(new EventIndex(inLawOrder(events)), details);
}
