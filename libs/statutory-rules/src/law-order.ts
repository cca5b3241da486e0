import { closingEvent, eventTypes, type EventType } from './event-types.js';
import { typeOf } from './event-match.js';
import type { LawEvent } from './law-event.js';
import { lawRegister } from './law-register.js';

const parts: readonly (readonly EventType[])[] = [
  lawRegister.flatMap((rule) => rule.startedBy.map(({ match }) => typeOf(match))),
  lawRegister.flatMap((rule) => rule.metBy.map(typeOf)),
  lawRegister.flatMap((rule) => rule.neverAroseBy.map(typeOf)),
  [...lawRegister.flatMap((rule) => rule.fallsAwayBy), closingEvent],
];

const partOfDay = new Map(
  eventTypes.map(({ code }, place) => {
    const part = parts.findIndex((types) => types.includes(code));
    return [code, (part === -1 ? parts.length : part) * eventTypes.length + place];
  }),
);

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

function placeInDay(event: LawEvent): number {
  return partOfDay.get(event.type) ?? Infinity;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Puts events into the order in which the law looks at them: by day, and on one day first what starts a limit,
 * then what meets one, then what shows that a duty never arose, then what ends one otherwise.
 */
export function lawOrder(a: LawEvent, b: LawEvent): number {
  const byDay = compare(a.on, b.on) || placeInDay(a) - placeInDay(b);
  if (byDay !== 0) return byDay;
  for (const field of tellingFields) {
    const byField = compare(a[field] ?? '', b[field] ?? '');
    if (byField !== 0) return byField;
  }
  return 0;
}
