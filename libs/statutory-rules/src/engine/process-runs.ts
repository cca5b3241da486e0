import type { Day } from '../calendar/civil-date.js';
import type { EventMatch } from '../event-match.js';
import type { ProcessDefinition } from '../process-definition.js';
import { processes, type ProcessCode } from '../process-register.js';
import type { EventIndex } from './event-index.js';

const definitions = new Map<ProcessCode, ProcessDefinition>(
  processes.map((process) => [process.code, process]),
);

/** The last day of the process that began on a day, it included; without an end it still runs. */
export function lastDayOfRun(code: ProcessCode, from: Day, index: EventIndex): Day {
  let last = Infinity;
  for (const end of definitions.get(code)?.runsUntil ?? []) {
    last = Math.min(last, index.first(end, from)?.day ?? Infinity);
  }
  return last;
}

/**
 * The last day of the process that was running on a day, if one was.
 *
 * Of several that began before, it is enough to ask the last: what ended it has ended the others as well.
 */
export function endOfRunOn(code: ProcessCode, day: Day, index: EventIndex): Day | null {
  let began = -Infinity;
  for (const start of definitions.get(code)?.startedBy ?? []) {
    began = Math.max(began, index.last(start, day)?.day ?? -Infinity);
  }
  if (began === -Infinity) return null;
  const end = lastDayOfRun(code, began, index);
  return end < day ? null : end;
}

/** Whether a type of event takes back the request of one of these processes. */
export function isWithdrawalOf(codes: readonly ProcessCode[], match: EventMatch): boolean {
  for (const code of codes) if (definitions.get(code)?.withdrawnBy === match) return true;
  return false;
}
