import type { Deadline, DatesInput } from '../deadline.js';
import { byDateThenRule, rowOf } from '../engine/limit-row.js';
import { groundOf } from '../engine/exception-reach.js';
import { reachIn, releasedBy } from '../engine/released.js';
import { inLawOrder } from '../engine/dated-event.js';
import { EventIndex } from '../engine/event-index.js';
import type { LimitsOfCase } from '../engine/started-limits.js';
import type { LawEvent } from '../law-event.js';
import { limitsIn } from '../limits-of.js';
import { statusOf } from '../status-of.js';
import type { CaseProblem } from './case-problem.js';
import { checkBetweenEvents, problemAt, type PlacedProblem } from './check-between-events.js';
import { checkCase } from './check-case.js';

/** A time limit as the public clock says it. */
export type ClockDeadline = Omit<Deadline, 'working'>;

/** What the public clock says of one case: its limits, or everything that is wrong with it. */
export type CaseAnswer =
  | { readonly today: string; readonly deadlines: readonly ClockDeadline[] }
  | { readonly errors: readonly CaseProblem[] };

function uncountable(events: readonly LawEvent[], { uncountable }: LimitsOfCase): PlacedProblem[] {
  const messages = new Map<LawEvent | null, string>();
  for (const { event, error } of uncountable) {
    if (!messages.has(event)) messages.set(event, error.message);
  }
  const problems = events.flatMap((event, place) => {
    const message = messages.get(event);
    return message === undefined ? [] : [problemAt(place, message)];
  });
  const ofBirth = messages.get(null);
  if (ofBirth === undefined) return problems;
  return [...problems, { place: -1, path: '/person/dateOfBirth', message: ofBirth }];
}

function reachingNothing(events: readonly LawEvent[], { limits }: LimitsOfCase): PlacedProblem[] {
  const reaches = reachIn(limits);
  return events.flatMap((event, place) => {
    const ground = groundOf(event);
    if (event.type !== 'exception-recorded' || ground === undefined) return [];
    return (event.releases ?? [])
      .filter((rule) => !reaches(ground, event, rule))
      .map((rule) => {
        const message = `The exception does not fall into the time of any limit ${rule} of this case.`;
        return problemAt(place, message, 'releases');
      });
  });
}

function inOrderOfFile(problems: readonly PlacedProblem[]): CaseAnswer {
  const sorted = problems.toSorted((a, b) => a.place - b.place);
  return { errors: sorted.map(({ path, message }) => ({ path, message })) };
}

function deadlinesOf({ today, events }: DatesInput, { limits }: LimitsOfCase): ClockDeadline[] {
  const exceptions = events.filter(({ type }) => type === 'exception-recorded');
  const groundsOf = releasedBy(exceptions);
  return limits
    .map((limit) => rowOf(limit, groundsOf(limit)))
    .sort(byDateThenRule)
    .map((row) => {
      const { status, breach } = statusOf(row, today);
      const { rule, subject, startsOn, dueOn, actBy, kind, binding, owedBy } = row;
      const { metOn, endedOn, excepted, lawVersion, source, because } = row;
      const limit = { rule, subject, startsOn, dueOn, actBy, kind, binding, owedBy };
      return { ...limit, status, metOn, endedOn, excepted, breach, lawVersion, source, because };
    });
}

/**
 * Answers one case of the public clock: every limit with its date and reason, or everything that is wrong with it.
 *
 * Takes whatever was read from JSON and never throws for it. What depends on several events is looked for only
 * where each of them is right, and what needs the limits only where that is right as well.
 */
export function answerCase(value: unknown): CaseAnswer {
  const checked = checkCase(value);
  if ('problems' in checked) return { errors: checked.problems };
  const { read } = checked;
  const index = new EventIndex(inLawOrder(read.events));
  const between = checkBetweenEvents(read.events, index);
  if (between.length > 0) return inOrderOfFile(between);
  const limits = limitsIn(index, read);
  const beyond = [...uncountable(read.events, limits), ...reachingNothing(read.events, limits)];
  if (beyond.length > 0) return inOrderOfFile(beyond);
  return { today: read.today, deadlines: deadlinesOf(read, limits) };
}
