import { statesOf, type CaseProcess, type ProcessState } from './case-process.js';
import type { CaseRecord, DeadlineRow } from './case-record.js';
import { deadlineRowsOf } from './deadline-rows.js';

/** Everything that the law and the processes say of a case. */
export interface CaseCount {
  readonly limits: readonly DeadlineRow[];
  readonly states: readonly ProcessState[];
}

/** What is kept of a case beside its history. */
export function countOf(
  processes: readonly CaseProcess[],
  { events, details }: Pick<CaseRecord, 'events' | 'details'>,
): CaseCount {
  return {
    limits: deadlineRowsOf(processes, events, details),
    states: statesOf(processes, events),
  };
}

/** What tells one limit of a case from the others. */
export function limitKey({ rule, subject, startsOn }: DeadlineRow): string {
  return JSON.stringify([rule, subject, startsOn]);
}

/** What tells one state of a case from the others. */
export function stateKey({ process, subject }: ProcessState): string {
  return JSON.stringify([process, subject]);
}
