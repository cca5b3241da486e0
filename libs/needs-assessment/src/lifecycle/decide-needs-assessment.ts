import {
  accepted,
  decide,
  refused,
  saySame,
  type Decision,
  type Proposal,
} from '#libs/lifecycle-kernel';
import { exceptionRefusal, type LawEvent } from '#libs/statutory-rules';
import { assessmentRuns, beginsAssessment, hasEnded } from './assessment-runs.js';
import { needsAssessment } from './needs-assessment.lifecycle.js';
import { processOrder } from './process-order.js';

type Answer = Decision<LawEvent>;

/** What follows from a proposal for the needs assessments of one child. */
export function decideNeedsAssessment(
  past: readonly LawEvent[],
  proposal: Proposal<LawEvent>,
  today: string,
): Answer {
  const { event } = proposal;
  const answer =
    onTheSameAct(past, event) ?? unlawfulException(past, event) ?? requestWhileRunning(past, event);
  if (answer !== null) return answer;
  const run = beginsAssessment(event) ? [] : (runOf(past, event)?.events ?? []);
  return decide(needsAssessment, run, proposal, today);
}

function runOf(past: readonly LawEvent[], event: LawEvent) {
  return assessmentRuns(past).findLast(
    ({ events: [first] }) => first !== undefined && processOrder(first, event) <= 0,
  );
}

/** The same act told twice is already done; told with another date, someone must say which is right. */
function onTheSameAct(past: readonly LawEvent[], event: LawEvent): Answer | null {
  if (past.some((known) => sameEvent(known, event))) return accepted();
  if (beginsAssessment(event) || event.type === 'exception-recorded') return null;
  if (event.type === 'draft-plan-served') return null;
  const twin = runOf(past, event)?.events.find((known) => known.type === event.type);
  if (twin === undefined) return null;
  return refused(
    'recorded-with-another-date',
    'This has been recorded in this assessment with another date. If that date is wrong, correct it.',
  );
}

function sameEvent(a: LawEvent, b: LawEvent): boolean {
  if (a.type === 'exception-recorded') return saySame(a, b);
  return a.type === b.type && a.on === b.on;
}

function unlawfulException(past: readonly LawEvent[], event: LawEvent): Answer | null {
  if (event.type !== 'exception-recorded') return null;
  const refusal = exceptionRefusal(event, past);
  return refusal === null ? null : refused(refusal.code, refusal.message, refusal.source);
}

/**
 * Section 36: while one assessment runs there is no second one. An older request whose end isn't
 * known would still be running at the next one: it waits until it is told how it ended.
 */
function requestWhileRunning(past: readonly LawEvent[], event: LawEvent): Answer | null {
  if (!beginsAssessment(event)) return null;
  const before = runOf(past, event)?.events ?? [];
  const wasRunning = before.length > 0 && !hasEnded(before);
  if (wasRunning || before.some((known) => known.on >= event.on)) {
    return alreadyRunning(
      'A needs assessment of this child was running on that day, so there can be no second request.',
    );
  }
  if (assessmentRuns(past).every((run) => run.startedOn < event.on)) return null;
  return alreadyRunning(
    'A later request is recorded, and nothing says that this assessment had ended by then. Record how it ended.',
  );
}

function alreadyRunning(sentence: string): Answer {
  const source = 'Children and Families Act 2014, section 36';
  return refused('assessment-already-running', sentence, source);
}
