import type { Day } from '../calendar/day-number.js';
import type { DeadlineRule, StartingEvent } from '../deadline-rule.js';
import { lawRegister } from '../law-register.js';
import type { DatedEvent } from './dated-event.js';
import { eventsInView } from './events-in-view.js';
import { lawInForce, type GoverningLaw } from './law-in-force.js';
import { outcomeOf, type Outcome } from './outcome.js';
import { processRuns, type ProcessRun } from './process-runs.js';

/** A limit that an event has started, before exceptions and words. */
export interface StartedLimit {
  readonly rule: DeadlineRule;
  readonly startedBy: StartingEvent;
  readonly subject: string | null;
  readonly startsOn: Day;
  /** The day on which the same rule starts anew in this case, if it does. */
  readonly startsAnewOn: Day | null;
  readonly law: GoverningLaw;
  readonly outcome: Outcome;
}

function startOne(
  rule: DeadlineRule,
  start: DatedEvent,
  events: readonly DatedEvent[],
  runs: readonly ProcessRun[],
): Omit<StartedLimit, 'startsAnewOn'> | null {
  const startedBy = rule.startedBy.find(({ event }) => event === start.event.type);
  if (startedBy === undefined) return null;
  const law = lawInForce(rule, start.day);
  if (law === null) return null;
  const inView = eventsInView(rule.looksAt, start, events, runs);
  const isShown =
    rule.shownOnce === undefined ||
    inView.some(({ event }) => rule.shownOnce?.includes(event.type));
  if (!isShown) return null;
  return {
    rule,
    startedBy,
    subject: rule.subject === 'id' ? (start.event.id ?? null) : null,
    startsOn: start.day,
    law,
    outcome: outcomeOf(rule, inView),
  };
}

function limitsOfRule(
  rule: DeadlineRule,
  events: readonly DatedEvent[],
  runs: readonly ProcessRun[],
): StartedLimit[] {
  const rows = new Map<string, Omit<StartedLimit, 'startsAnewOn'>>();
  for (const start of events) {
    const limit = startOne(rule, start, events, runs);
    if (limit === null) continue;
    const identity = `${limit.startsOn} ${limit.subject ?? ''}`;
    const known = rows.get(identity);
    if (!known || limit.law.count.dueOn < known.law.count.dueOn) rows.set(identity, limit);
  }
  const starts = [...rows.values()];
  return starts.map((limit) => {
    const next = starts.find(({ startsOn }) => startsOn > limit.startsOn);
    return { ...limit, startsAnewOn: next?.startsOn ?? null };
  });
}

/** Every limit that the events of a case have started, those over as well. */
export function startedLimits(
  events: readonly DatedEvent[],
  register: readonly DeadlineRule[] = lawRegister,
): readonly StartedLimit[] {
  const runs = processRuns(events);
  return register.flatMap((rule) => limitsOfRule(rule, events, runs));
}
