import type { Day } from '../calendar/civil-date.js';
import type { DeadlineRule } from '../deadline-rule.js';
import type { EndedHow } from '../deadline.js';
import type { EventMatch } from '../event-match.js';
import { closingEvent } from '../event-types.js';
import type { StartWords } from './starts.js';
import type { View } from './view.js';

/** What became of a limit: met, cut short, ended without being met, or nothing so far. */
export interface Outcome {
  readonly metOn: Day | null;
  readonly cutShortOn: Day | null;
  readonly endedOn: Day | null;
  readonly endedHow: EndedHow | null;
}

const nothingSoFar: Outcome = { metOn: null, cutShortOn: null, endedOn: null, endedHow: null };

function firstOf(matches: readonly EventMatch[], view: View): Day {
  let first = Infinity;
  for (const match of matches) first = Math.min(first, view.first(match)?.day ?? Infinity);
  return first;
}

function endOf(rule: DeadlineRule, startedBy: StartWords, view: View): Outcome {
  let neverArose = firstOf(rule.neverAroseBy, view);
  for (const match of startedBy.neverAroseBy ?? []) {
    neverArose = Math.min(neverArose, view.firstFromTheStart(match)?.day ?? Infinity);
  }
  const closed = view.first(closingEvent)?.day ?? Infinity;
  const endedOn = Math.min(neverArose, closed, firstOf(rule.fallsAwayBy, view));
  if (endedOn === Infinity) return nothingSoFar;
  const endedHow = endedOn === neverArose ? 'never-arose' : 'fell-away';
  return { ...nothingSoFar, endedOn, endedHow };
}

/** A window is met when it has passed, so what comes later changes nothing any more. */
function outcomeOfWindow(rule: DeadlineRule, met: Day, end: Outcome, view: View, dueOn: Day) {
  const cutShortOn = firstOf(rule.cutShortBy ?? [], view);
  const ended = end.endedOn ?? Infinity;
  if (Math.min(met, cutShortOn, ended) > dueOn) return nothingSoFar;
  if (met <= cutShortOn && met <= ended) return { ...nothingSoFar, metOn: met };
  return cutShortOn <= ended ? { ...end, cutShortOn } : end;
}

/** Finds the first event that settles a limit; on one day meeting it counts first, and falling away last. */
export function outcomeOf(
  rule: DeadlineRule,
  startedBy: StartWords,
  view: View,
  dueOn: Day,
): Outcome {
  const met = firstOf(rule.metBy, view);
  const end = endOf(rule, startedBy, view);
  switch (rule.kind) {
    case 'latest':
      return met <= (end.endedOn ?? Infinity) && met !== Infinity
        ? { ...nothingSoFar, metOn: met }
        : end;
    case 'earliest':
      return outcomeOfWindow(rule, met, end, view, dueOn);
    case 'date':
      return nothingSoFar;
  }
}

/** Whether a limit is listed by now: the first event of a type says whether it is the one that shows it. */
export function isShown({ shownOnce }: DeadlineRule, view: View): boolean {
  return (
    shownOnce === undefined ||
    shownOnce.some((match) => {
      const shows = view.first(match);
      if (shows === null) return false;
      return typeof match === 'string' || view.first(match.event)?.day === shows.day;
    })
  );
}
