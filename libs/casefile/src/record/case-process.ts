import type { Decision, Proposal } from '#libs/lifecycle-kernel';
import type { LawEvent } from '#libs/statutory-rules';

/**
 * A process that a case can be in, as the casefile sees it: which events it takes, what it answers,
 * and where it stands. The process libraries implement it; they don't know one another.
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
  /** What these events lead to, to be kept with the case; nothing where the process has not begun. */
  statesAfter(events: readonly LawEvent[]): readonly KeptState[];
}

/** Where one run of a process stands. */
export interface KeptState {
  /** Which run of the process it is: the day an assessment began, the id of an advice request; else empty. */
  readonly subject: string;
  readonly state: string;
  /** Days and codes that belong to the state, by name. */
  readonly details: Readonly<Record<string, string>>;
}

/** The same with the process that it is a state of. */
export interface ProcessState extends KeptState {
  readonly process: string;
}

/** Where every process of a case stands. */
export function statesOf(
  processes: readonly CaseProcess[],
  events: readonly LawEvent[],
): ProcessState[] {
  return processes.flatMap((one) =>
    one.statesAfter(events).map((state) => ({ process: one.process, ...state })),
  );
}
