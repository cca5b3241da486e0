import { stateAfter } from '#libs/lifecycle-kernel';
import type { LawEvent } from '#libs/statutory-rules';
import { needsAssessment } from './needs-assessment.lifecycle.js';
import { finalStates, type NeedsAssessmentState } from './needs-assessment.states.js';
import { processOrder } from './process-order.js';

/** One assessment of a child: a child may be assessed again years later. */
export interface AssessmentRun {
  readonly startedOn: string;
  readonly events: readonly LawEvent[];
}

/** Whether an event belongs to a needs assessment. Exceptions to advice limits belong to the advice. */
export function isOfNeedsAssessment(event: LawEvent): boolean {
  if (event.type === 'exception-recorded') return event.ground?.startsWith('advice-') !== true;
  return needsAssessment.transitions.some((row) => row.event === event.type);
}

export function beginsAssessment(event: LawEvent): boolean {
  return event.type === 'request-received' || event.type === 'responsibility-arose';
}

/**
 * Sorts the events of a child into assessments: each begins with a request, and takes what follows
 * until the next request. What came before any request belongs to none.
 */
export function assessmentRuns(events: readonly LawEvent[]): AssessmentRun[] {
  const runs: { startedOn: string; events: LawEvent[] }[] = [];
  for (const event of events.filter(isOfNeedsAssessment).sort(processOrder)) {
    const current = runs.at(-1);
    const begins = beginsAssessment(event) && (current === undefined || hasEnded(current.events));
    if (begins) runs.push({ startedOn: event.on, events: [event] });
    else current?.events.push(event);
  }
  return runs;
}

export function hasEnded(events: readonly LawEvent[]): boolean {
  const { name } = stateAfter(needsAssessment, events);
  return finalStates.some((final) => final === name);
}

/** Where the assessment stands that was running, or had last run, on a day. */
export function stateOn(events: readonly LawEvent[], day: string): NeedsAssessmentState {
  const run = assessmentRuns(events).findLast((one) => one.startedOn <= day);
  return stateAfter(needsAssessment, run?.events ?? []);
}
