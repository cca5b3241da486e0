import { sayDate } from '../calendar/say-date.js';
import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import type { IsoDate } from '../law-event.js';
import type { AddedVersion } from './law-change.js';
import { mapVersions, type Versions } from './map-versions.js';
import { wrongPeriod } from './periods.js';
import { lasting, versionOn } from './versions-on.js';

/** A rule after a change, or why the change can't be made. */
export type Changed = { readonly rule: DeadlineRule } | { readonly refused: string };

function lastOf(versions: Versions): LawVersion {
  return versions.reduce((last, next) => (next.inForce.from > last.inForce.from ? next : last));
}

/** The version that begins, with all that it leaves out as it would be on its first day without it. */
function begun(versions: Versions, { exceptions, ...added }: AddedVersion): LawVersion {
  const before = versionOn(versions, added.inForce.from) ?? lastOf(versions);
  const { exceptionsIn } = before;
  if (exceptions !== undefined) return { limit: before.limit, exceptions, ...added };
  return {
    limit: before.limit,
    exceptions: before.exceptions,
    ...(exceptionsIn === undefined ? {} : { exceptionsIn }),
    ...added,
  };
}

/** Adds a version to a rule, where nothing that is there stands against it. */
export function amend(rule: DeadlineRule, added: AddedVersion): Changed {
  const { from } = added.inForce;
  const wrong = wrongPeriod(added.inForce, rule.versions);
  if (wrong !== null) {
    return { refused: `The limit ${rule.code} can't change from ${sayDate(from)}: ${wrong}.` };
  }
  const changed = mapVersions(rule, (versions) => [...versions, begun(versions, added)]);
  return { rule: changed ?? rule };
}

/** Ends a rule: nothing that would fall after the day is a limit any more. */
export function endRule(rule: DeadlineRule, until: IsoDate): Changed {
  const late = rule.versions.find(({ inForce }) => inForce.from > until);
  if (late !== undefined) {
    return {
      refused: `The limit ${rule.code} can't end on ${sayDate(until)}: "${late.inForce.name}" begins later, on ${sayDate(late.inForce.from)}.`,
    };
  }
  const isOver = ({ inForce }: LawVersion) => inForce.until !== undefined && inForce.until <= until;
  if (rule.versions.every(isOver)) {
    return { refused: `The limit ${rule.code} has ended before ${sayDate(until)} already.` };
  }
  const changed = mapVersions(rule, (versions) =>
    versions.map((version) => (isOver(version) ? version : lasting(version, until))),
  );
  return { rule: changed ?? rule };
}
