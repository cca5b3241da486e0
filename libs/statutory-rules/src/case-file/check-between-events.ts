import type { DatedEvent } from '../engine/dated-event.js';
import type { EventIndex } from '../engine/event-index.js';
import { lastDayOfRun } from '../engine/process-runs.js';
import { sayDate } from '../calendar/say-date.js';
import type { EventType } from '../event-types.js';
import { needsAssessment } from '../needs-assessment/needs-assessment.process.js';
import { pathTo, quote, type CaseProblem } from './case-problem.js';

/** A problem with the event at a place of the file. */
export interface PlacedProblem extends CaseProblem {
  readonly place: number;
}

/** A problem with an event of the file, or with one of its fields. */
export function problemAt(place: number, message: string, field?: string): PlacedProblem {
  const path = pathTo('/events', place);
  return { place, path: field === undefined ? path : pathTo(path, field), message };
}

const requestType: EventType = 'advice-requested';
const answerTypes: readonly EventType[] = ['advice-received', 'advice-not-needed'];

function requestsTwice(index: EventIndex): PlacedProblem[] {
  const requests = index.every(requestType);
  if (requests.length < 2) return [];
  const known = new Set<string>();
  const problems: PlacedProblem[] = [];
  // On one day those with the same id come in the order of the file.
  for (const { event, place } of requests) {
    const { id = '' } = event;
    if (known.has(id)) {
      const message = `Advice was requested twice under the id ${quote(id)}: give each request an id of its own.`;
      problems.push(problemAt(place, message, 'id'));
    }
    known.add(id);
  }
  return problems;
}

function answersToNothing(index: EventIndex): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  for (const type of answerTypes) {
    for (const { event, day, place } of index.every(type)) {
      const { id = '', on } = event;
      const key = { by: 'id', value: id } as const;
      if (index.firstAnswer(requestType, key, -Infinity, day) !== null) continue;
      const message = `No advice was requested under the id ${quote(id)} on or before ${sayDate(on)}, so this can't be the answer to it.`;
      problems.push(problemAt(place, message, 'id'));
    }
  }
  return problems;
}

function byDayThenPlace(a: DatedEvent, b: DatedEvent): number {
  return a.day - b.day || a.place - b.place;
}

function requestsWhileRunning(index: EventIndex): PlacedProblem[] {
  const starts = needsAssessment.startedBy.flatMap((type) => index.every(type));
  if (starts.length < 2) return [];
  const problems: PlacedProblem[] = [];
  let runsUntil = -Infinity;
  for (const { event, day, place } of starts.sort(byDayThenPlace)) {
    if (day <= runsUntil) {
      const message = `A needs assessment was running on ${sayDate(event.on)}, so there can be no second request on that day.`;
      problems.push(problemAt(place, message));
    } else {
      runsUntil = lastDayOfRun('needs-assessment', day, index);
    }
  }
  return problems;
}

/** What is wrong between events, each of which is right by itself. */
export function checkBetweenEvents(index: EventIndex): PlacedProblem[] {
  return [...requestsTwice(index), ...answersToNothing(index), ...requestsWhileRunning(index)];
}
