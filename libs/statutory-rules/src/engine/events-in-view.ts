import type { LooksAt } from '../deadline-rule.js';
import { closingEvent } from '../event-types.js';
import type { DatedEvent } from './dated-event.js';
import { covers, type ProcessRun } from './process-runs.js';

type InView = (candidate: DatedEvent) => boolean;

function viewOf(looksAt: LooksAt, start: DatedEvent, runs: readonly ProcessRun[]): InView {
  switch (looksAt.kind) {
    case 'process-run': {
      const run = runs.find(
        ({ process, from }) => process === looksAt.process && from === start.day,
      );
      return ({ day }) => run !== undefined && covers(run, day);
    }
    case 'answers-with-its-id': {
      const processes: readonly string[] = looksAt.whileRunning;
      const running = runs.filter(
        (run) => processes.includes(run.process) && covers(run, start.day),
      );
      return ({ event, day }) =>
        event.id === undefined
          ? event.type === closingEvent || running.some((run) => covers(run, day))
          : event.id === start.event.id;
    }
  }
}

/** The events that a limit looks at: none before its start, and those only that its scope lets it see. */
export function eventsInView(
  looksAt: LooksAt,
  start: DatedEvent,
  events: readonly DatedEvent[],
  runs: readonly ProcessRun[],
): readonly DatedEvent[] {
  const inView = viewOf(looksAt, start, runs);
  return events.filter((candidate) => candidate.day >= start.day && inView(candidate));
}
