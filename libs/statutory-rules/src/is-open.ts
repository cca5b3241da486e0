import { inLawOrder } from './engine/dated-event.js';
import { processRuns } from './engine/process-runs.js';
import type { LawEvent } from './law-event.js';
import type { ProcessCode } from './process-register.js';

/** Whether a process has begun in a case and nothing has ended it. */
export function isOpen(process: ProcessCode, events: readonly LawEvent[]): boolean {
  const runs = processRuns(inLawOrder(events));
  return runs.some((run) => run.process === process && run.to === Infinity);
}
