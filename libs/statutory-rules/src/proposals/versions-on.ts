import type { LawVersion } from '../deadline-rule.js';
import type { IsoDate } from '../law-event.js';

// Written as YYYY-MM-DD, dates compare as texts.

/** Whether a version of a limit is in force on a day. */
export function isInForceOn({ inForce }: LawVersion, day: IsoDate): boolean {
  return inForce.from <= day && (inForce.until === undefined || day <= inForce.until);
}

/** The newest version of a limit that is in force on a day. */
export function versionOn(versions: readonly LawVersion[], day: IsoDate): LawVersion | null {
  return versions
    .filter((version) => isInForceOn(version, day))
    .reduce<LawVersion | null>(
      (newest, version) =>
        newest === null || version.inForce.from > newest.inForce.from ? version : newest,
      null,
    );
}

/** The same version in force up to another day, or without an end. */
export function lasting(version: LawVersion, until: IsoDate | null): LawVersion {
  const { name, from } = version.inForce;
  return { ...version, inForce: until === null ? { name, from } : { name, from, until } };
}
