import { refused, type Decision, type Proposal } from '#libs/lifecycle-kernel';
import { CalendarError, factsOf, lawOrder, type LawEvent } from '#libs/statutory-rules';
import type { CaseProcess } from './case-process.js';

/** What came of one proposal; `process` is null where no process takes such an event. */
export interface Answer {
  readonly process: string | null;
  readonly decision: Decision<LawEvent>;
}

export interface Applied {
  /** One answer for each proposal, in the order in which they were given. */
  readonly answers: readonly Answer[];
  /** All events of the case, the new ones among them. */
  readonly events: readonly LawEvent[];
}

/** What proposals are put to: the processes, and the day on which it is done. */
interface Hearing {
  readonly processes: readonly CaseProcess[];
  readonly today: string;
  /** Whether each answer is held against the end of the calendar: only needed where one is beyond it. */
  readonly isNearTheEnd: boolean;
}

/**
 * Puts proposals to the processes of a case, so that the outcome doesn't depend on the order in
 * which facts arrived. One that is refused is tried again whenever another was accepted; and where
 * records were refused, the case is told once more from its beginning with all of them in place.
 */
export function applyProposals(
  processes: readonly CaseProcess[],
  past: readonly LawEvent[],
  proposals: readonly Proposal<LawEvent>[],
  today: string,
): Applied {
  const told = tell({ processes, today, isNearTheEnd: false }, past, proposals);
  if (canBeCounted(told.events)) return told;
  return tell({ processes, today, isNearTheEnd: true }, past, proposals);
}

function tell(
  hearing: Hearing,
  past: readonly LawEvent[],
  proposals: readonly Proposal<LawEvent>[],
): Applied {
  const oneByOne = applyInTurn(hearing, past, proposals);
  return toldAnew(hearing, oneByOne, proposals) ?? oneByOne;
}

/**
 * A decision that arrives before the second request that it belongs to looks like one of the first
 * assessment, and then stands in the way of what is told later. So the whole is tried in its lawful
 * order: it holds if nothing that stood before would fall.
 */
function toldAnew(
  hearing: Hearing,
  known: Applied,
  proposals: readonly Proposal<LawEvent>[],
): Applied | null {
  const isRefused = known.answers.map(({ decision }) => decision.outcome === 'refused');
  const refusedRecords = proposals.filter(
    ({ mode }, place) => isRefused[place] && mode === 'record',
  );
  if (refusedRecords.length === 0 || known.events.length === 0) return null;
  const standing = known.events.map((event) => ({ mode: 'record' as const, event }));
  const all = [...standing, ...refusedRecords].sort((a, b) => lawOrder(a.event, b.event));
  const anew = applyInTurn(hearing, [], all);
  const answerTo = new Map(all.map((proposal, place) => [proposal, anew.answers[place]]));
  if (standing.some((one) => answerTo.get(one)?.decision.outcome !== 'accepted')) return null;
  const answers = proposals.map(
    (proposal, place) => answerTo.get(proposal) ?? known.answers[place],
  );
  const added = refusedRecords.flatMap((one) => eventsOf(answerTo.get(one)));
  return {
    answers: answers.map((answer) => answer ?? nobodysAnswer()),
    events: [...known.events, ...added],
  };
}

function eventsOf(answer: Answer | undefined): readonly LawEvent[] {
  return answer?.decision.outcome === 'accepted' ? answer.decision.events : [];
}

function applyInTurn(
  hearing: Hearing,
  past: readonly LawEvent[],
  proposals: readonly Proposal<LawEvent>[],
): Applied {
  const events = [...past];
  const answers = new Map<number, Answer>();
  let openOnes = proposals.map((proposal, place) => ({ proposal, place }));
  let progress = true;
  while (progress) {
    progress = false;
    const stillOpen: typeof openOnes = [];
    for (const one of openOnes) {
      const answer = answerTo(hearing, events, one.proposal);
      answers.set(one.place, answer);
      if (answer.decision.outcome === 'refused') {
        stillOpen.push(one);
      } else {
        events.push(...answer.decision.events);
        progress ||= answer.decision.events.length > 0;
      }
    }
    openOnes = stillOpen;
    progress &&= openOnes.length > 0;
  }
  return { answers: proposals.map((_, place) => answers.get(place) ?? nobodysAnswer()), events };
}

function answerTo(
  { processes, today, isNearTheEnd }: Hearing,
  events: readonly LawEvent[],
  proposal: Proposal<LawEvent>,
): Answer {
  const process = processes.find((one) => one.takes(proposal.event));
  if (process === undefined) return nobodysAnswer();
  const decision = process.decide(events, proposal, today);
  const beyond = isNearTheEnd ? beyondTheCalendar(events, decision) : null;
  return { process: process.process, decision: beyond ?? decision };
}

/** Where a date can't be said, nothing is recorded that would need one. */
function beyondTheCalendar(
  events: readonly LawEvent[],
  decision: Decision<LawEvent>,
): Decision<LawEvent> | null {
  if (decision.outcome === 'refused') return null;
  const sentence = whyUncountable([...events, ...decision.events]);
  return sentence === null ? null : refused('beyond-the-calendar', sentence);
}

function canBeCounted(events: readonly LawEvent[]): boolean {
  return whyUncountable(events) === null;
}

function whyUncountable(events: readonly LawEvent[]): string | null {
  try {
    factsOf(events);
    return null;
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    return error.message;
  }
}

function nobodysAnswer(): Answer {
  const sentence = 'This kind of event is not known to the law. It is kept as it was received.';
  return { process: null, decision: refused('no-process-takes-it', sentence) };
}
