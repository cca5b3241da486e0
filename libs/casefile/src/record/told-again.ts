import { accepted, saySame, type Proposal } from '#libs/lifecycle-kernel';
import type { LawEvent } from '#libs/statutory-rules';
import { applyProposals, type Answer, type Applied } from './apply-proposals.js';
import type { CaseProcess } from './case-process.js';
import type { CaseRecord } from './case-record.js';
import { toldThings, type TellingEntry } from './effective-events.js';

/**
 * Puts proposals to a case with its whole history. A record that was put right since is not believed
 * once more because the same is told again: whoever told it wrongly may go on doing so.
 */
export function putToCase(
  processes: readonly CaseProcess[],
  { entries, events }: Pick<CaseRecord, 'entries' | 'events'>,
  proposals: readonly Proposal<LawEvent>[],
  today: string,
): Applied {
  const isKnownWrong = proposals.map(
    ({ mode, event }) => mode === 'record' && wasPutRight(entries, event),
  );
  const others = proposals.filter((_, place) => isKnownWrong[place] !== true);
  const applied = applyProposals(processes, events, others, today);
  const answers = [...applied.answers];
  return {
    events: applied.events,
    answers: proposals.map(({ event }, place) => {
      const answer = isKnownWrong[place] === true ? undefined : answers.shift();
      return answer ?? saidAlready(processes, event);
    }),
  };
}

/** Whether this was told, and someone has said since how it really was. */
function wasPutRight(entries: readonly TellingEntry[], event: LawEvent): boolean {
  const stands = toldThings(entries).some(
    ({ latest }) => latest.mode !== 'retraction' && saySame(latest.event, event),
  );
  if (stands) return false;
  const corrected = new Set(entries.map(({ correctsSeq }) => correctsSeq));
  return entries.some((entry) => corrected.has(entry.seq) && saySame(entry.event, event));
}

function saidAlready(processes: readonly CaseProcess[], event: LawEvent): Answer {
  const process = processes.find((one) => one.takes(event))?.process ?? null;
  return { process, decision: accepted() };
}
