import {
  accepted,
  decide,
  notBeforeItsDay,
  notBeforeNamedDay,
  refused,
  saySame,
  type Decision,
  type Proposal,
} from '#libs/lifecycle-kernel';
import { exceptionRefusal, type LawEvent } from '#libs/statutory-rules';
import { toldWithAnotherDate } from './asked-anew.js';
import { assessmentRuns, beginsAssessment, endOf } from './assessment-runs.js';
import { needsAssessment } from './needs-assessment.lifecycle.js';
import { processOrder } from './process-order.js';

type Answer = Decision<LawEvent>;

/**
 * What follows from a proposal for the needs assessments of one child. An act is judged by where the
 * assessment stands; a record is refused only where it contradicts another one.
 */
export function decideNeedsAssessment(
  past: readonly LawEvent[],
  proposal: Proposal<LawEvent>,
  today: string,
): Answer {
  const { event } = proposal;
  const answer =
    alreadyTold(past, event) ??
    notBeforeItsDay(event, today) ??
    contradicting(past, event) ??
    unlawfulException(past, event, today) ??
    requestWhileRunning(past, event);
  if (answer !== null) return answer;
  const run = beginsAssessment(event) ? [] : (runOf(past, event)?.events ?? []);
  return decide(needsAssessment, run, proposal, today);
}

function runOf(past: readonly LawEvent[], event: LawEvent) {
  return assessmentRuns(past).findLast(
    ({ events: [first] }) => first !== undefined && processOrder(first, event) <= 0,
  );
}

function alreadyTold(past: readonly LawEvent[], event: LawEvent): Answer | null {
  return past.some((known) => sameEvent(known, event)) ? accepted() : null;
}

function sameEvent(a: LawEvent, b: LawEvent): boolean {
  if (a.type === 'exception-recorded') return saySame(a, b);
  return a.type === b.type && a.on === b.on;
}

/** What may happen again and again, or is told apart by what it says. */
const repeatable: readonly LawEvent['type'][] = [
  'exception-recorded',
  'draft-plan-served',
  'representations-received',
];

/** One act can't have been done on two days: someone must say which is right. */
function contradicting(past: readonly LawEvent[], event: LawEvent): Answer | null {
  if (beginsAssessment(event) || repeatable.includes(event.type)) return null;
  if (toldWithAnotherDate(past, event) === undefined) return null;
  return refused(
    'recorded-with-another-date',
    'This has been recorded in this assessment with another date. If that date is wrong, correct it.',
  );
}

function unlawfulException(
  past: readonly LawEvent[],
  event: LawEvent,
  today: string,
): Answer | null {
  if (event.type !== 'exception-recorded') return null;
  const refusal = exceptionRefusal(event, past);
  if (refusal !== null) return refused(refusal.code, refusal.message, refusal.source);
  return notBeforeNamedDay(event.adviceAskedOn, today);
}

/**
 * Section 36: while one assessment runs there is no second one. An older request whose end isn't
 * known would still be running at the next one: it waits until it is told how it ended.
 */
function requestWhileRunning(past: readonly LawEvent[], event: LawEvent): Answer | null {
  if (!beginsAssessment(event)) return null;
  const before = runOf(past, event);
  if (before !== undefined && (endOf(before) ?? event.on) >= event.on) {
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
