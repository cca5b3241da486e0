import { readDay, type Day } from '../calendar/day-number.js';
import { sayDate } from '../calendar/say-date.js';
import type { EventIndex } from '../engine/event-index.js';
import { lastDayOfRun } from '../engine/process-runs.js';
import type { IsoDate, LawEvent } from '../law-event.js';
import { needsAssessment } from '../needs-assessment/needs-assessment.process.js';
import { pathTo, quote, type CaseProblem } from './case-problem.js';

/** An event and its place in the file. */
export interface PlacedEvent {
  readonly event: LawEvent;
  readonly place: number;
}

/** A problem with the event at a place of the file. */
export interface PlacedProblem extends CaseProblem {
  readonly place: number;
}

/** A problem with an event of the file, or with one of its fields. */
export function problemAt(place: number, message: string, field?: string): PlacedProblem {
  const path = pathTo('/events', place);
  return { place, path: field === undefined ? path : pathTo(path, field), message };
}

function byDayThenPlace(a: PlacedEvent, b: PlacedEvent): number {
  return a.event.on === b.event.on ? a.place - b.place : a.event.on < b.event.on ? -1 : 1;
}

function requestsTwice(requests: readonly PlacedEvent[]): PlacedProblem[] {
  const known = new Set<string>();
  return requests.flatMap(({ event: { id = '' }, place }) => {
    const isSecond = known.has(id);
    known.add(id);
    const message = `Advice was requested twice under the id ${quote(id)}: give each request an id of its own.`;
    return isSecond ? [problemAt(place, message, 'id')] : [];
  });
}

function answersToNothing(
  requests: readonly PlacedEvent[],
  answers: readonly PlacedEvent[],
): PlacedProblem[] {
  const askedOn = new Map<string, IsoDate>();
  for (const { event } of requests.toReversed()) askedOn.set(event.id ?? '', event.on);
  return answers.flatMap(({ event: { id = '', on }, place }) => {
    const asked = askedOn.get(id);
    if (asked !== undefined && asked <= on) return [];
    const message = `No advice was requested under the id ${quote(id)} on or before ${sayDate(on)}, so this can't be the answer to it.`;
    return [problemAt(place, message, 'id')];
  });
}

function requestsWhileRunning(starts: readonly PlacedEvent[], index: EventIndex): PlacedProblem[] {
  let runsUntil: Day = -Infinity;
  return starts.flatMap(({ event, place }) => {
    const day = readDay(event.on);
    if (day <= runsUntil) {
      const message = `A needs assessment was running on ${sayDate(event.on)}, so there can be no second request on that day.`;
      return [problemAt(place, message)];
    }
    runsUntil = lastDayOfRun('needs-assessment', day, index);
    return [];
  });
}

const answerTypes: readonly string[] = ['advice-received', 'advice-not-needed'];
const startTypes: readonly string[] = needsAssessment.startedBy;

/** What is wrong between events, each of which is right by itself. */
export function checkBetweenEvents(
  events: readonly LawEvent[],
  index: EventIndex,
): PlacedProblem[] {
  const placed = events.map((event, place) => ({ event, place })).sort(byDayThenPlace);
  const requests = placed.filter(({ event }) => event.type === 'advice-requested');
  const answers = placed.filter(({ event }) => answerTypes.includes(event.type));
  const starts = placed.filter(({ event }) => startTypes.includes(event.type));
  return [
    ...requestsTwice(requests),
    ...answersToNothing(requests, answers),
    ...requestsWhileRunning(starts, index),
  ];
}
