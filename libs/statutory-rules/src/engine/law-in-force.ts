import { readDay, type Day } from '../calendar/day-number.js';
import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import type { InForce } from '../in-force.js';
import { countLimit, type Count } from './due-date.js';

/** The version of the law that governs a limit, and the limit counted under it. */
export interface GoverningLaw {
  readonly version: LawVersion;
  readonly count: Count;
}

function isInForce({ from, until }: InForce, day: Day): boolean {
  return readDay(from) <= day && (until === undefined || day <= readDay(until));
}

/**
 * Chooses the newest version in whose period the limit falls; none when it would fall before its rule was in force.
 *
 * An older version without an end stands behind a newer one, so no limit is lost between the two.
 */
export function lawInForce(rule: DeadlineRule, startsOn: Day): GoverningLaw | null {
  return rule.versions.reduce<GoverningLaw | null>((chosen, version) => {
    const count = countLimit(startsOn, version.limit);
    const decisive = rule.versionChosenBy === 'due-date' ? count.dueOn : startsOn;
    const isNewer = chosen === null || version.inForce.from > chosen.version.inForce.from;
    return isNewer && isInForce(version.inForce, decisive) ? { version, count } : chosen;
  }, null);
}
