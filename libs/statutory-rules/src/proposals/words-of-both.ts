import type { LawRegister } from '../rules-under.js';
import { eventTypesUnder } from '../event-types-under.js';
import { mapVersions } from './map-versions.js';
import { sameData } from './same-data.js';

/** Two laws that give one code to two different types of event, so that no case can be put before both. */
export class AmbiguousEventError extends Error {
  override readonly name = 'AmbiguousEventError';
}

/**
 * A law that knows every word of two laws, so that a case of either can be read; it counts nothing.
 *
 * Throws `AmbiguousEventError` where the laws mean different things by one type of event.
 */
export function wordsOfBoth(before: LawRegister, after: LawRegister): LawRegister {
  const typesBefore = new Map(eventTypesUnder(before).map((type) => [type.code, type]));
  for (const type of eventTypesUnder(after)) {
    const other = typesBefore.get(type.code);
    if (other !== undefined && !sameData(other, type)) {
      throw new AmbiguousEventError(
        `The two laws give the type of event ${type.code} different fields or another name, so no case can be asked under both.`,
      );
    }
  }
  const rulesAfter = new Map(after.map((rule) => [rule.code, rule]));
  const inBoth = before.map((rule) => {
    const other = rulesAfter.get(rule.code);
    rulesAfter.delete(rule.code);
    if (other === undefined) return rule;
    const joined = mapVersions(rule, (versions) => [...versions, ...other.versions]) ?? rule;
    return { ...joined, brings: [...(rule.brings ?? []), ...(other.brings ?? [])] };
  });
  return [...inBoth, ...rulesAfter.values()];
}
