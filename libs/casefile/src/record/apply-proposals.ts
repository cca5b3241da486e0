import { refused, type Decision, type Proposal } from '#libs/lifecycle-kernel';
import type { LawEvent } from '#libs/statutory-rules';
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

/**
 * Puts proposals to the processes of a case. One that is refused is tried again whenever another
 * was accepted, so the outcome doesn't depend on the order in which facts arrived.
 */
export function applyProposals(
  processes: readonly CaseProcess[],
  past: readonly LawEvent[],
  proposals: readonly Proposal<LawEvent>[],
  today: string,
): Applied {
  const events = [...past];
  const answers = new Map<number, Answer>();
  let openOnes = proposals.map((proposal, place) => ({ proposal, place }));
  let progress = true;
  while (progress) {
    progress = false;
    const stillOpen: typeof openOnes = [];
    for (const one of openOnes) {
      const answer = answerTo(processes, events, one.proposal, today);
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
  processes: readonly CaseProcess[],
  events: readonly LawEvent[],
  proposal: Proposal<LawEvent>,
  today: string,
): Answer {
  const process = processes.find((one) => one.takes(proposal.event));
  if (process === undefined) return nobodysAnswer();
  return { process: process.process, decision: process.decide(events, proposal, today) };
}

function nobodysAnswer(): Answer {
  const sentence =
    'No process of this service records this kind of event yet. It is kept as it was received.';
  return { process: null, decision: refused('no-process-takes-it', sentence) };
}
