import type { Decision, Proposal } from '#libs/lifecycle-kernel';
import type { LawEvent } from '#libs/statutory-rules';
import type { Tx } from '#libs/platform';

/**
 * A process that a case can be in, as the casefile sees it: which events it takes, what it answers,
 * and how its state is kept. The process libraries implement it; they don't know one another.
 */
export interface CaseProcess {
  readonly process: string;
  /** What stands before the first dot in the codes of the limits that this process owes. */
  readonly limits: readonly string[];
  takes(event: LawEvent): boolean;
  decide(
    past: readonly LawEvent[],
    proposal: Proposal<LawEvent>,
    today: string,
  ): Decision<LawEvent>;
  /** Where the case stands in this process for something that began on that day; null: not here. */
  stageOn(events: readonly LawEvent[], day: string): string | null;
  /** Keeps the state that these events lead to, in the transaction of the case. */
  keep(tx: Tx, at: CaseVersion, events: readonly LawEvent[]): Promise<void>;
}

/** Which case, at which version. */
export interface CaseVersion {
  readonly caseId: string;
  readonly version: number;
}
