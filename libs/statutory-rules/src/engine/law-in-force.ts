import { CalendarError } from '../calendar/date-errors.js';
import type { Day } from '../calendar/civil-date.js';
import { readDay } from '../calendar/day-number.js';
import { isWeekday } from '../calendar/working-days.js';
import { countLimit } from '../counting/count-limit.js';
import type { Count, CountedFrom } from '../counting/count.js';
import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import type { InForce } from '../in-force.js';
import type { Limit } from '../limit.js';
import type { Interval } from './interval-index.js';

/** The version of the law that governs a limit, and the limit counted under it. */
export interface GoverningLaw {
  readonly version: LawVersion;
  readonly count: Count;
}

const known = new WeakMap<InForce, Interval>();

/** The days on which a version is in force, read once: every limit asks for them. */
function daysOf(inForce: InForce): Interval {
  const found = known.get(inForce);
  if (found !== undefined) return found;
  const { from, until } = inForce;
  const days = { from: readDay(from), to: until === undefined ? Infinity : readDay(until) };
  known.set(inForce, days);
  return days;
}

function isInForce(inForce: InForce, day: Day): boolean {
  const { from, to } = daysOf(inForce);
  return from <= day && day <= to;
}

/** Bank holidays only put a limit off, so one that falls too early without them is no limit and needs no calendar. */
function fallsBeforeTheLaw(rule: DeadlineRule, from: CountedFrom): boolean {
  const withoutCalendar: CountedFrom = {
    start: from.start,
    event: from.event,
    lastUpToStart: (match) => from.lastUpToStart(match),
    firstInView: (match) => from.firstInView(match),
    isWorkingDay: isWeekday,
  };
  return rule.versions.every(
    ({ limit, inForce }) => countLimit(limit, withoutCalendar).dueOn < readDay(inForce.from),
  );
}

/** Of two versions in whose periods a limit falls, the newer, unless the limit had fallen before that came. */
function prevailing(one: GoverningLaw, other: GoverningLaw): GoverningLaw {
  const isOneNewer = one.version.inForce.from > other.version.inForce.from;
  const [newer, older] = isOneNewer ? [one, other] : [other, one];
  return older.count.dueOn < readDay(newer.version.inForce.from) ? older : newer;
}

function governing(rule: DeadlineRule, from: CountedFrom): GoverningLaw | null {
  let chosen: GoverningLaw | null = null;
  let limit: Limit | null = null;
  let count: Count | null = null;
  for (const version of rule.versions) {
    // Most versions change the exceptions and leave the limit as it is.
    if (count === null || version.limit !== limit) {
      limit = version.limit;
      count = countLimit(limit, from);
    }
    const chosenBy = version.chosenBy ?? rule.versionChosenBy;
    const decisive = chosenBy === 'due-date' ? count.dueOn : from.start.day;
    if (!isInForce(version.inForce, decisive)) continue;
    const found = { version, count };
    chosen = chosen === null ? found : prevailing(chosen, found);
  }
  return chosen;
}

/**
 * Chooses the newest version in whose period the limit falls; none when it would fall before its rule was in force.
 *
 * An older version without an end stands behind a newer one, so no limit is lost between the two; and a limit that
 * had fallen under the older one is not put off by a newer one that allows more time.
 */
export function lawInForce(rule: DeadlineRule, from: CountedFrom): GoverningLaw | null {
  try {
    return governing(rule, from);
  } catch (error) {
    if (error instanceof CalendarError && fallsBeforeTheLaw(rule, from)) return null;
    throw error;
  }
}
