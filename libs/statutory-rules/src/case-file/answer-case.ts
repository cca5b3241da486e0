import type { Deadline, DatesInput } from '../deadline.js';
import { byDateThenRule, rowOf, type LimitRow } from '../engine/limit-row.js';
import { groundOf } from '../engine/exception-reach.js';
import { reachIn, releasedBy } from '../engine/released.js';
import type { EventIndex } from '../engine/event-index.js';
import type { LimitsOfCase } from '../engine/started-limits.js';
import type { IsoDate, LawEvent } from '../law-event.js';
import { indexOf, limitsIn } from '../limits-of.js';
import type { LawRegister } from '../rules-under.js';
import { statusOf } from '../status-of.js';
import type { CaseProblem } from './case-problem.js';
import { checkBetweenEvents, problemAt, type PlacedProblem } from './check-between-events.js';
import { checkCase } from './check-case.js';

/** A time limit as the public clock says it. */
export type ClockDeadline = Omit<Deadline, 'working'>;

/** What the public clock says of one case: its limits, or everything that is wrong with it. */
export type CaseAnswer =
  { readonly today: string; readonly deadlines: readonly ClockDeadline[] } | CaseErrors;

/** Everything that is wrong with a case. */
export interface CaseErrors {
  readonly errors: readonly CaseProblem[];
}

/** A case that was read, its events indexed. */
export interface CaseRead {
  readonly read: DatesInput;
  readonly index: EventIndex;
}

/** What asks for a limit that can't be counted. */
export function uncountable(
  events: readonly LawEvent[],
  { uncountable }: LimitsOfCase,
): PlacedProblem[] {
  if (uncountable.length === 0) return [];
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

/** Exceptions that name limits which they don't reach. */
export function reachingNothing(
  events: readonly LawEvent[],
  { limits }: LimitsOfCase,
): PlacedProblem[] {
  if (events.every(({ releases }) => releases === undefined)) return [];
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

/** Problems as they are said, in the order of the file. */
export function inOrderOfFile(problems: readonly PlacedProblem[]): CaseErrors {
  const sorted = problems.toSorted((a, b) => a.place - b.place);
  return { errors: sorted.map(({ path, message }) => ({ path, message })) };
}

/** A limit with the fields that the clock says, in their order. */
function asTheClockSays(row: LimitRow, today: IsoDate): ClockDeadline {
  const { status, breach } = statusOf(row, today);
  return {
    rule: row.rule,
    subject: row.subject,
    startsOn: row.startsOn,
    dueOn: row.dueOn,
    actBy: row.actBy,
    kind: row.kind,
    binding: row.binding,
    owedBy: row.owedBy,
    status,
    metOn: row.metOn,
    endedOn: row.endedOn,
    excepted: row.excepted,
    breach,
    lawVersion: row.lawVersion,
    source: row.source,
    because: row.because,
  };
}

/** The limits of a case as the clock says them. */
export function deadlinesOf(
  { today, events }: DatesInput,
  { limits }: LimitsOfCase,
): ClockDeadline[] {
  const exceptions = events.filter(({ type }) => type === 'exception-recorded');
  const groundsOf = releasedBy(exceptions);
  return limits
    .map((limit) => rowOf(limit, groundsOf(limit)))
    .sort(byDateThenRule)
    .map((row) => asTheClockSays(row, today));
}

/** Reads a case that is right in itself and between its events, or says everything that is wrong with it. */
export function readCase(value: unknown, law?: LawRegister): CaseRead | CaseErrors {
  const checked = checkCase(value, law);
  if ('problems' in checked) return { errors: checked.problems };
  const { read } = checked;
  const index = indexOf(read.events, law);
  const between = checkBetweenEvents(index);
  return between.length > 0 ? inOrderOfFile(between) : { read, index };
}

/**
 * Answers one case of the public clock: every limit with its date and reason, or everything that is wrong with it.
 *
 * Takes whatever was read from JSON and never throws for it. What depends on several events is looked for only
 * where each of them is right, and what needs the limits only where that is right as well. Without a law, the law
 * as it is answers.
 */
export function answerCase(value: unknown, law?: LawRegister): CaseAnswer {
  const found = readCase(value, law);
  if ('errors' in found) return found;
  const { read, index } = found;
  const limits = limitsIn(index, law === undefined ? read : { ...read, law });
  const beyond = [...uncountable(read.events, limits), ...reachingNothing(read.events, limits)];
  if (beyond.length > 0) return inOrderOfFile(beyond);
  return { today: read.today, deadlines: deadlinesOf(read, limits) };
}
