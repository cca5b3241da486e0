import { CalendarError, DateError } from '../calendar/date-errors.js';
import type { Day } from '../calendar/civil-date.js';
import { writeDay } from '../calendar/day-number.js';
import { lastWorkingDayUpTo } from '../calendar/working-days.js';
import type { DeadlineRule } from '../deadline-rule.js';
import type { LawEvent } from '../law-event.js';
import type { CaseInView } from './case-in-view.js';
import { lawInForce, type GoverningLaw } from './law-in-force.js';
import { isShown, outcomeOf, type Outcome } from './outcome.js';
import { mayStart, startsOf, subjectOf, type Start, type StartWords } from './starts.js';

/** A limit that an event has started, before exceptions and words. */
export interface StartedLimit {
  readonly rule: DeadlineRule;
  readonly startedBy: StartWords;
  readonly subject: string | null;
  readonly startsOn: Day;
  /** The day on which the same rule starts anew in this case, if it does. */
  readonly startsAnewOn: Day | null;
  readonly law: GoverningLaw;
  /** The last working day on or before the due date, where there is something to do by it. */
  readonly actBy: Day | null;
  readonly outcome: Outcome;
}

/** A limit that can't be counted, and the event that asks for it; none where it is the birth of the person. */
export interface Uncountable {
  readonly error: CalendarError | DateError;
  readonly event: LawEvent | null;
}

/** The limits of a case, and those that can't be counted. */
export interface LimitsOfCase {
  readonly limits: readonly StartedLimit[];
  readonly uncountable: readonly Uncountable[];
}

/** A limit whose next start and last working day are not known yet. */
interface Row extends StartedLimit {
  startsAnewOn: Day | null;
  actBy: Day | null;
  /** The event that asks for it; none where it is the birth of the person. */
  readonly askedBy: LawEvent | null;
}

function startOne(rule: DeadlineRule, start: Start): Row | null {
  const { view, from } = start;
  if (!isShown(rule, view)) return null;
  const law = lawInForce(rule, from);
  if (law === null) return null;
  const { dueOn } = law.count;
  // A day that can't be written down is found here, where the event is known that asks for it.
  writeDay(dueOn);
  return {
    rule,
    startedBy: start.startedBy,
    subject: subjectOf(rule, start),
    startsOn: from.start.day,
    startsAnewOn: null,
    law,
    actBy: null,
    askedBy: from.event,
    outcome: outcomeOf(rule, start.startedBy, view, dueOn),
  };
}

/** The day on which a limit ended; never where it did not end. */
function lastsUntil({ outcome }: Row): Day {
  return outcome.endedOn ?? Infinity;
}

/** Of two limits that are one row the one due first; of two due on one day the one that lasts: it ends only if both do. */
function goesBefore(row: Row, known: Row): boolean {
  const earlier = known.law.count.dueOn - row.law.count.dueOn;
  return earlier > 0 || (earlier === 0 && lastsUntil(row) > lastsUntil(known));
}

/** Of limits that start on one day and are about the same, the one that stands; takes them day by day. */
function oneOfEach(rows: readonly Row[]): readonly Row[] {
  if (rows.length < 2) return rows;
  const kept: Row[] = [];
  const placeOnThatDay = new Map<string | null, number>();
  for (const row of rows) {
    if (row.startsOn !== kept.at(-1)?.startsOn) placeOnThatDay.clear();
    const place = placeOnThatDay.get(row.subject);
    const known = place === undefined ? undefined : kept[place];
    if (place === undefined || known === undefined) {
      placeOnThatDay.set(row.subject, kept.length);
      kept.push(row);
    } else if (goesBefore(row, known)) kept[place] = row;
  }
  return kept;
}

/** Gives each limit the day on which its rule starts anew; the limits are in the order of their starts. */
function withNextStart(rows: readonly Row[]): readonly Row[] {
  let startsAnewOn: Day | null = null;
  let laterStart: Day | null = null;
  for (let place = rows.length - 1; place >= 0; place -= 1) {
    const row = rows[place];
    if (row === undefined) continue;
    if (laterStart !== null && laterStart > row.startsOn) startsAnewOn = laterStart;
    laterStart = row.startsOn;
    row.startsAnewOn = startsAnewOn;
  }
  return rows;
}

/** Runs what may ask for a day that the calendar doesn't hold; then it is noted who asked, and nothing comes back. */
function counted<Result>(
  askedBy: LawEvent | null,
  uncountable: Uncountable[],
  count: () => Result,
): Result | null {
  try {
    return count();
  } catch (error) {
    if (!(error instanceof CalendarError || error instanceof DateError)) throw error;
    uncountable.push({ error, event: askedBy });
    return null;
  }
}

function limitsOfRule(
  rule: DeadlineRule,
  inView: CaseInView,
  uncountable: Uncountable[],
): readonly StartedLimit[] {
  const rows: Row[] = [];
  for (const start of startsOf(rule, inView)) {
    if (!mayStart(rule, start, inView)) continue;
    const row = counted(start.from.event, uncountable, () => startOne(rule, start));
    if (row !== null) rows.push(row);
  }
  const kept = oneOfEach(rows);
  // Only now, as a limit that is not kept must not ask for a working day that nobody knows.
  if (rule.kind === 'latest') {
    for (const row of kept) {
      row.actBy = counted(row.askedBy, uncountable, () => lastWorkingDayUpTo(row.law.count.dueOn));
    }
  }
  return withNextStart(kept);
}

/** Every limit that the rules give for the events of a case, those over as well. */
export function startedLimits(inView: CaseInView, rules: readonly DeadlineRule[]): LimitsOfCase {
  const limits: StartedLimit[] = [];
  const uncountable: Uncountable[] = [];
  for (const rule of rules) {
    for (const limit of limitsOfRule(rule, inView, uncountable)) limits.push(limit);
  }
  return { limits, uncountable };
}
