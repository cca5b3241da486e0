import { withAnotherDate } from '#libs/lifecycle-kernel';
import { ruleByCode, rulesMetBy, typeOf, type LawEvent } from '#libs/statutory-rules';

type EventType = LawEvent['type'];

const steps: readonly EventType[] = [
  'decision-to-assess-notified',
  'refusal-to-assess-notified',
  'refusal-to-issue-notified',
  'draft-plan-served',
  'final-plan-sent',
];

/** With a plan of its own or a move, a case that was closed may be closed once more. */
const reopening: readonly EventType[] = ['plan-made', 'plan-transferred', 'move-notified'];

/**
 * What asks for the steps of an assessment: a request, and also a request for a detained person, an
 * order, a concession, an agreement or a decision to re-assess. The law's register says which.
 */
const asking = new Set<EventType>(
  steps.flatMap((step) =>
    rulesMetBy(step).flatMap((rule) =>
      ruleByCode(rule).startedBy.map(({ match }) => typeOf(match)),
    ),
  ),
);

function asksAnew(type: EventType, step: EventType): boolean {
  return asking.has(type) || (step === 'case-closed' && reopening.includes(type));
}

/** The same step with another date, which nobody had asked for anew in between: one of them must be wrong. */
export function toldWithAnotherDate(
  past: readonly LawEvent[],
  step: LawEvent,
): LawEvent | undefined {
  return withAnotherDate(past, step, {
    isSameStep: (one, other) => one.type === other.type,
    asksAnew: ({ type }) => asksAnew(type, step.type),
  });
}
