import { factsOf, type DeadlineFacts, type LawEvent } from '#libs/statutory-rules';
import type { CaseProcess } from './case-process.js';
import type { DeadlineRow, LimitDetails } from './case-record.js';

/** Every limit of a case as the law library says it, with the stage of the process that owes it. */
export function deadlineRowsOf(
  processes: readonly CaseProcess[],
  events: readonly LawEvent[],
  details: LimitDetails = {},
): DeadlineRow[] {
  return factsOf(events, details).map((limit) => ({
    ...limit,
    process: ruleSet(limit),
    stage: stageOf(processes, events, limit),
    service: serviceOf(events, limit),
  }));
}

function ruleSet({ rule }: DeadlineFacts): string {
  return rule.slice(0, rule.indexOf('.'));
}

/** Where the process that owes it stands; before it has begun, where the first that has begun does. */
function stageOf(
  processes: readonly CaseProcess[],
  events: readonly LawEvent[],
  limit: DeadlineFacts,
): string {
  const owing = processes.filter(({ limits }) => limits.includes(ruleSet(limit)));
  for (const process of [...owing, ...processes]) {
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
