import { readDay, writeDay, type Day } from './calendar/day-number.js';
import { lastWorkingDayUpTo } from './calendar/working-days.js';
import type { DatesInput, Deadline, DeadlineFacts } from './deadline.js';
import { inLawOrder } from './engine/dated-event.js';
import { releases } from './engine/exception-reach.js';
import { refusalOf } from './engine/exception-standing.js';
import { because, working } from './engine/explanation.js';
import { startedLimits, type StartedLimit } from './engine/started-limits.js';
import type { IsoDate, LawEvent } from './law-event.js';
import { statusOf } from './status-of.js';

function writeIfAny(day: Day | null): IsoDate | null {
  return day === null ? null : writeDay(day);
}

function factsOfLimit(limit: StartedLimit, exceptions: readonly LawEvent[]): DeadlineFacts {
  const { rule, law, outcome } = limit;
  const releasing = exceptions.filter((event) => releases(event, limit));
  const excepted = [...new Set(releasing.map(({ ground }) => ground ?? ''))].sort();
  return {
    rule: rule.code,
    subject: limit.subject,
    startsOn: writeDay(limit.startsOn),
    dueOn: writeDay(law.count.dueOn),
    actBy: rule.kind === 'latest' ? writeDay(lastWorkingDayUpTo(law.count.dueOn)) : null,
    kind: rule.kind,
    binding: rule.binding,
    owedBy: rule.owedBy,
    metOn: writeIfAny(outcome.metOn),
    endedOn: writeIfAny(outcome.endedOn),
    endedHow: outcome.endedHow,
    excepted,
    lawVersion: law.version.inForce.from,
    source: law.version.source,
    because: because(limit),
    working: working(limit, excepted),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byDateThenRule(a: DeadlineFacts, b: DeadlineFacts): number {
  return (
    compare(a.dueOn, b.dueOn) ||
    compare(a.rule, b.rule) ||
    // No subject comes first.
    compare(a.subject === null ? '' : `=${a.subject}`, b.subject === null ? '' : `=${b.subject}`) ||
    compare(a.startsOn, b.startsOn)
  );
}

/**
 * Every time limit that the events of a case have started, as facts that do not depend on today.
 *
 * Sorted by due date, rule, subject and start. The order of the events never matters. An exception that does not
 * satisfy its own words is ignored. Throws `CalendarError` for a limit beyond the calendar of bank holidays.
 */
export function factsOf(events: readonly LawEvent[]): DeadlineFacts[] {
  const limits = startedLimits(inLawOrder(events));
  const exceptions = events.filter(
    (event) => event.type === 'exception-recorded' && refusalOf(event, limits) === null,
  );
  return limits.map((limit) => factsOfLimit(limit, exceptions)).sort(byDateThenRule);
}

/** Every time limit of a case as it stands today. */
export function datesOf({ today, events }: DatesInput): Deadline[] {
  readDay(today);
  return factsOf(events).map(({ endedHow, ...shown }) => ({
    ...shown,
    ...statusOf({ ...shown, endedHow }, today),
  }));
}
