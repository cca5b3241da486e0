import type { DeadlineRule, LawVersion } from '../deadline-rule.js';

/** A list of versions, of which a limit has at least one. */
export type Versions = DeadlineRule['versions'];

function atLeastOne([first, ...others]: readonly LawVersion[]): Versions | null {
  return first === undefined ? null : [first, ...others];
}

/** A rule with other versions, also where an authority reads it otherwise; nothing where none is left. */
export function mapVersions(
  rule: DeadlineRule,
  change: (versions: Versions) => readonly LawVersion[],
): DeadlineRule | null {
  const versions = atLeastOne(change(rule.versions));
  if (versions === null) return null;
  if (rule.readings === undefined) return { ...rule, versions };
  const readings = rule.readings.map((reading) => {
    const own = reading.instead.versions;
    const changed = own === undefined ? null : atLeastOne(change(own));
    return changed === null
      ? reading
      : { ...reading, instead: { ...reading.instead, versions: changed } };
  });
  return { ...rule, versions, readings };
}
