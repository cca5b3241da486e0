import { readDay } from './calendar/day-number.js';
import type { DatesInput, Deadline, DeadlineFacts } from './deadline.js';
import { refusalOf } from './engine/exception-standing.js';
import { working } from './engine/explanation.js';
import { byDateThenRule, rowOf } from './engine/limit-row.js';
import { reachIn, releasedBy } from './engine/released.js';
import type { LawEvent } from './law-event.js';
import { limitsOf, type CaseDetails } from './limits-of.js';
import { statusOf } from './status-of.js';

/**
 * Every time limit that the events of a case have started, as facts that do not depend on today.
 *
 * Sorted by due date, rule, subject and start. The order of the events never matters. An exception that does not
 * satisfy its own words is ignored. Throws `CalendarError` for a limit beyond the calendar of bank holidays.
 */
export function factsOf(events: readonly LawEvent[], details: CaseDetails = {}): DeadlineFacts[] {
  const { limits, uncountable } = limitsOf(events, details);
  const [problem] = uncountable;
  if (problem !== undefined) throw problem.error;
  const reaches = reachIn(limits);
  const standing = events.filter(
    (event) =>
      event.type === 'exception-recorded' && refusalOf(event, reaches, details.law) === null,
  );
  const groundsOf = releasedBy(standing);
  return limits
    .map((limit) => {
      const excepted = groundsOf(limit);
      return { ...rowOf(limit, excepted), working: working(limit, excepted) };
    })
    .sort(byDateThenRule);
}

/** Every time limit of a case as it stands today. */
export function datesOf({ today, events, ...details }: DatesInput): Deadline[] {
  readDay(today);
  return factsOf(events, details).map((facts) => {
    const { endedHow: _, cutShortOn: __, ...shown } = facts;
    return { ...shown, ...statusOf(facts, today) };
  });
}
