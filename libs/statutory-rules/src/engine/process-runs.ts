import type { Day } from '../calendar/day-number.js';
import type { EventType } from '../event-types.js';
import type { ProcessDefinition } from '../process-definition.js';
import { processes } from '../process-register.js';
import type { DatedEvent } from './dated-event.js';

/** One running of a process, from its first day to its last, both included; without an end it still runs. */
export interface ProcessRun {
  readonly process: string;
  readonly from: Day;
  readonly to: Day;
}

function runsOf(process: ProcessDefinition, events: readonly DatedEvent[]): ProcessRun[] {
  const ends: ReadonlySet<EventType> = new Set(process.runsUntil);
  return events
    .filter(({ event }) => process.startedBy.includes(event.type))
    .map(({ day: from }) => {
      const end = events.find(({ event, day }) => day >= from && ends.has(event.type));
      return { process: process.code, from, to: end?.day ?? Infinity };
    });
}

/** Every running of every process in a case. */
export function processRuns(events: readonly DatedEvent[]): readonly ProcessRun[] {
  return processes.flatMap((process) => runsOf(process, events));
}

/** Whether a process was running on a day. */
export function covers(run: ProcessRun, day: Day): boolean {
  return run.from <= day && day <= run.to;
}
