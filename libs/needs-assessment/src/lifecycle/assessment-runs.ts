import { looksAt, stateAfter } from '#libs/lifecycle-kernel';
import type { LawEvent } from '#libs/statutory-rules';
import { needsAssessment } from './needs-assessment.lifecycle.js';
import type { NeedsAssessmentState } from './needs-assessment.states.js';
import { processOrder } from './process-order.js';

/** One assessment of a child: a child may be assessed again years later. */
export interface AssessmentRun {
  readonly startedOn: string;
  readonly events: readonly LawEvent[];
}

/** Whether an event belongs to a needs assessment. Exceptions to advice limits belong to the advice. */
export function isOfNeedsAssessment(event: LawEvent): boolean {
  if (event.type === 'exception-recorded') return event.ground?.startsWith('advice-') !== true;
  return looksAt(needsAssessment, event);
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
    const begins = beginsAssessment(event) && (current === undefined || endOf(current) !== null);
    if (begins) runs.push({ startedOn: event.on, events: [event] });
    else current?.events.push(event);
  }
  return runs;
}

/** The events with which the law lets an assessment end, whatever follows after an order or a new request. */
const ends: readonly LawEvent['type'][] = [
  'final-plan-sent',
  'refusal-to-assess-notified',
  'refusal-to-issue-notified',
  'request-withdrawn',
  'case-closed',
];

/** The day on which an assessment ended; null while it runs. */
export function endOf({ events }: Pick<AssessmentRun, 'events'>): string | null {
  return events.find(({ type }) => ends.includes(type))?.on ?? null;
}

/** Where the assessment stands that was running, or had last run, on a day. */
export function stateOn(events: readonly LawEvent[], day: string): NeedsAssessmentState {
  const run = assessmentRuns(events).findLast((one) => one.startedOn <= day);
  return stateAfter(needsAssessment, run?.events ?? []);
}
