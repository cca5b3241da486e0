import { eventTypes, lawOrder, type LawEvent } from '#libs/statutory-rules';

const placeOf = new Map(eventTypes.map(({ code }, place) => [code, place]));

/**
 * The order in which the assessment takes events: by day, and on one day as a case usually meets
 * them. Limits ask first what meets them; here a plan decided on, drafted and sent on one day was
 * decided on before it was sent.
 */
export function processOrder(a: LawEvent, b: LawEvent): number {
  if (a.on !== b.on) return lawOrder(a, b);
  return (placeOf.get(a.type) ?? 0) - (placeOf.get(b.type) ?? 0) || lawOrder(a, b);
}
