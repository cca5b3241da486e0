import type { Day } from '../calendar/day-number.js';
import type { EventMatch } from '../event-match.js';
import { processes, type ProcessCode } from '../process-register.js';
import type { EventIndex } from './event-index.js';

function definitionOf(code: ProcessCode) {
  return processes.find((process) => process.code === code);
}

function firstDayOf(matches: readonly EventMatch[], from: Day, index: EventIndex): Day {
  return Math.min(...matches.map((match) => index.first(match, from)?.day ?? Infinity));
}

/** The last day of the process that began on a day, it included; without an end it still runs. */
export function lastDayOfRun(code: ProcessCode, from: Day, index: EventIndex): Day {
  return firstDayOf(definitionOf(code)?.runsUntil ?? [], from, index);
}

/**
 * The last day of the process that was running on a day, if one was.
 *
 * Of several that began before, it is enough to ask the last: what ended it has ended the others as well.
 */
export function endOfRunOn(code: ProcessCode, day: Day, index: EventIndex): Day | null {
  const starts = definitionOf(code)?.startedBy ?? [];
  const began = Math.max(...starts.map((start) => index.last(start, day)?.day ?? -Infinity));
  if (began === -Infinity) return null;
  const end = lastDayOfRun(code, began, index);
  return end < day ? null : end;
}

/** Whether a type of event takes back the request of one of these processes. */
export function isWithdrawalOf(codes: readonly ProcessCode[], match: EventMatch): boolean {
  return codes.some((code) => definitionOf(code)?.withdrawnBy === match);
}
