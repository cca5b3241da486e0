import { expect } from '@jest/globals';
import type { Decision, Proposal } from '#libs/lifecycle-kernel';
import type { LawEvent } from '#libs/statutory-rules';

type Decide = (
  past: readonly LawEvent[],
  proposal: Proposal<LawEvent>,
  today: string,
) => Decision<LawEvent>;

/** An event of the law, with its day and whatever else is said of it. */
export function happened(
  type: LawEvent['type'],
  on: string,
  details: Omit<LawEvent, 'type' | 'on'> = {},
): LawEvent {
  return { type, on, ...details };
}

/** Given what has happened, when something is put to the process, then this is its answer. */
export function specify(decide: Decide, today: string) {
  const whenPut = (past: readonly LawEvent[], proposal: Proposal<LawEvent>) => {
    const answer = decide(past, proposal, today);
    return {
      thenItHappens: () => {
        expect(answer).toEqual({ outcome: 'accepted', events: [proposal.event] });
      },
      thenNothingHappens: () => {
        expect(answer).toEqual({ outcome: 'accepted', events: [] });
      },
      thenItIsRefused: (code: string, sentence: string, source: string | null = null) => {
        expect(answer).toEqual({ outcome: 'refused', refusal: { code, sentence, source } });
      },
    };
  };
  return {
    given: (...past: readonly LawEvent[]) => ({
      whenDone: (event: LawEvent) => whenPut(past, { mode: 'act', event }),
      whenRecorded: (event: LawEvent) => whenPut(past, { mode: 'record', event }),
    }),
  };
}
