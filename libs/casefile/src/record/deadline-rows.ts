import { factsOf, type DeadlineFacts, type LawEvent } from '#libs/statutory-rules';
import type { CaseProcess } from './case-process.js';
import type { DeadlineRow } from './case-record.js';
import { keptRules } from './kept-rules.js';

/** Every limit of a case as the law library says it, with the stage of the case that owes it. */
export function deadlineRowsOf(
  processes: readonly CaseProcess[],
  events: readonly LawEvent[],
): DeadlineRow[] {
  return factsOf(events, { rules: keptRules }).map((limit) => ({
    ...limit,
    process: limit.rule.slice(0, limit.rule.indexOf('.')),
    stage: stageOf(processes, events, limit),
    service: serviceOf(events, limit),
  }));
}

function stageOf(
  processes: readonly CaseProcess[],
  events: readonly LawEvent[],
  limit: DeadlineFacts,
): string {
  for (const process of processes) {
    const stage = process.stageOn(events, limit.startsOn);
    if (stage !== null) return stage;
  }
  return 'not-begun';
}

function serviceOf(events: readonly LawEvent[], limit: DeadlineFacts): string | null {
  if (limit.subject === null) return null;
  const asked = events.find((event) => event.service !== undefined && event.id === limit.subject);
  return asked?.service ?? null;
}
