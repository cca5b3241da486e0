import { CalendarError, DateError } from '../calendar/date-errors.js';
import { writeDay, type Day } from '../calendar/day-number.js';
import { lastWorkingDayUpTo } from '../calendar/working-days.js';
import type { DeadlineRule } from '../deadline-rule.js';
import { typeOf } from '../event-match.js';
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

type Row = Omit<StartedLimit, 'startsAnewOn'>;

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
    law,
    actBy: rule.kind === 'latest' ? lastWorkingDayUpTo(dueOn) : null,
    outcome: outcomeOf(rule, start.startedBy, view, dueOn),
  };
}

/** Gives each limit the day on which its rule starts anew; the limits are in the order of their starts. */
function withNextStart(rows: readonly Row[]): StartedLimit[] {
  let startsAnewOn: Day | null = null;
  let laterStart: Day | null = null;
  return rows
    .toReversed()
    .map((row) => {
      if (laterStart !== null && laterStart > row.startsOn) startsAnewOn = laterStart;
      laterStart = row.startsOn;
      return { ...row, startsAnewOn };
    })
    .reverse();
}

function limitsOfRule(
  rule: DeadlineRule,
  inView: CaseInView,
  uncountable: Uncountable[],
): StartedLimit[] {
  const rows = new Map<string, Row>();
  for (const start of startsOf(rule, inView)) {
    if (!mayStart(rule, start, inView)) continue;
    try {
      const row = startOne(rule, start);
      if (row === null) continue;
      const identity = `${row.startsOn} ${row.subject ?? ''}`;
      const known = rows.get(identity);
      if (!known || row.law.count.dueOn < known.law.count.dueOn) rows.set(identity, row);
    } catch (error) {
      if (!(error instanceof CalendarError || error instanceof DateError)) throw error;
      uncountable.push({ error, event: start.from.event });
    }
  }
  return withNextStart([...rows.values()]);
}

/** Whether a case holds anything that could start a rule: most cases hold it for few. */
function mayBeIn({ startedBy, startedByBirth }: DeadlineRule, { index }: CaseInView): boolean {
  return startedByBirth === true || startedBy.some(({ match }) => index.has(typeOf(match)));
}

/** Every limit that the events of a case have started, those over as well. */
export function startedLimits(inView: CaseInView, register: readonly DeadlineRule[]): LimitsOfCase {
  const uncountable: Uncountable[] = [];
  const limits = register
    .filter((rule) => mayBeIn(rule, inView))
    .flatMap((rule) => limitsOfRule(rule, inView, uncountable));
  return { limits, uncountable };
}
