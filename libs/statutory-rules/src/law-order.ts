import { closingEvent } from './event-types.js';
import { eventTypesUnder } from './event-types-under.js';
import { typeOf } from './event-match.js';
import type { LawEvent } from './law-event.js';
import { lawRegister } from './law-register.js';
import type { LawRegister } from './rules-under.js';

type PlaceInDay = (event: LawEvent) => number;

function placesUnder(law: LawRegister): PlaceInDay {
  const parts: readonly (readonly string[])[] = [
    law.flatMap((rule) => rule.startedBy.map(({ match }) => typeOf(match))),
    law.flatMap((rule) => rule.metBy.map(typeOf)),
    law.flatMap((rule) => rule.neverAroseBy.map(typeOf)),
    [...law.flatMap((rule) => rule.fallsAwayBy), closingEvent],
  ];
  const types = eventTypesUnder(law);
  const placeOf = new Map<string, number>(
    types.map(({ code }, place) => {
      const part = parts.findIndex((codes) => codes.includes(code));
      return [code, (part === -1 ? parts.length : part) * types.length + place];
    }),
  );
  const afterAll = (parts.length + 1) * types.length;
  return ({ type }) => placeOf.get(type) ?? afterAll;
}

/** What tells two events of one type on one day apart, for a limit. */
const tellingFields = [
  'id',
  'meetingOn',
  'outcome',
  'without',
  'kind',
  'order',
  'transferOn',
  'movesOn',
  'agreedBy',
] as const;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Comparison = (a: LawEvent, b: LawEvent) => number;

const known = new WeakMap<LawRegister, Comparison>();

function comparisonUnder(law: LawRegister): Comparison {
  const placeInDay = placesUnder(law);
  return (a, b) => {
    const byDay = compare(a.on, b.on) || placeInDay(a) - placeInDay(b) || compare(a.type, b.type);
    if (byDay !== 0) return byDay;
    for (const field of tellingFields) {
      const byField = compare(a[field] ?? '', b[field] ?? '');
      if (byField !== 0) return byField;
    }
    return 0;
  };
}

/** The order in which a law looks at events; a type that it does not know comes last in its day. */
export function lawOrderIn(law: LawRegister = lawRegister): Comparison {
  const found = known.get(law) ?? comparisonUnder(law);
  known.set(law, found);
  return found;
}

/**
 * Puts events into the order in which the law looks at them: by day, and on one day first what starts a limit,
 * then what meets one, then what shows that a duty never arose, then what ends one otherwise.
 */
export const lawOrder = lawOrderIn();
