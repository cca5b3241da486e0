import {
  accepted,
  decide,
  looksAt,
  notBeforeItsDay,
  notBeforeNamedDay,
  refused,
  saySame,
  type Decision,
  type Proposal,
} from '#libs/lifecycle-kernel';
import { exceptionRefusal, isOpen, type LawEvent } from '#libs/statutory-rules';
import { adviceRequest } from './advice-request.lifecycle.js';

type Answer = Decision<LawEvent>;

/** Whether an event belongs to a request for advice. */
export function isOfAdvice(event: LawEvent): boolean {
  if (event.type === 'exception-recorded') return event.ground?.startsWith('advice-') === true;
  return looksAt(adviceRequest, event);
}

/** The events of each request for advice, by its id. */
export function adviceById(events: readonly LawEvent[]): Map<string, LawEvent[]> {
  return Map.groupBy(events.filter(isOfAdvice), (event) => event.id ?? '');
}

/** What follows from a proposal for the advice of one child. */
export function decideAdviceRequest(
  past: readonly LawEvent[],
  proposal: Proposal<LawEvent>,
  today: string,
): Answer {
  const { event } = proposal;
  const own = adviceById(past).get(event.id ?? '') ?? [];
  return (
    withoutId(event) ??
    alreadySaid(own, event) ??
    withoutAssessment(past, proposal) ??
    afterAssessment(past, proposal) ??
    unlawfulException(past, event, today) ??
    decide(adviceRequest, own, proposal, today)
  );
}

function withoutId(event: LawEvent): Answer | null {
  if (event.id !== undefined && event.id !== '') return null;
  return refused('advice-without-id', 'Say which request for advice this is about, by its id.');
}

function alreadySaid(own: readonly LawEvent[], event: LawEvent): Answer | null {
  if (event.type === 'exception-recorded') {
    return own.some((known) => saySame(known, event)) ? accepted() : null;
  }
  const twin = own.find((known) => known.type === event.type);
  if (twin === undefined) return null;
  if (twin.on === event.on) return accepted();
  return refused(
    'recorded-with-another-date',
    'This request for advice has it with another date. If that date is wrong, correct it.',
  );
}

/** Asking is an act of an assessment. Elsewhere it may have been asked for a re-assessment or an order. */
function withoutAssessment(
  past: readonly LawEvent[],
  { mode, event }: Proposal<LawEvent>,
): Answer | null {
  if (mode === 'record' || event.type !== 'advice-requested') return null;
  const asked = past.some(
    ({ type, on }) =>
      (type === 'request-received' || type === 'responsibility-arose') && on <= event.on,
  );
  if (asked) return null;
  return refused(
    'no-assessment',
    'No request for an assessment is known by that day, so no advice can have been asked for in one.',
    'SEND Regulations 2014, regulation 6(1)',
  );
}

/** Asking is an act of a running assessment. That it was asked elsewhere is recorded all the same. */
function afterAssessment(past: readonly LawEvent[], proposal: Proposal<LawEvent>): Answer | null {
  const asksHere = proposal.mode === 'act' && proposal.event.type === 'advice-requested';
  if (!asksHere || isOpen('needs-assessment', past)) return null;
  return refused(
    'assessment-is-over',
    'The needs assessment is over, so no advice is asked for in it any more.',
    'SEND Regulations 2014, regulation 6(1)',
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
  return notBeforeItsDay(event, today) ?? notBeforeNamedDay(event.missedOn, today);
}
