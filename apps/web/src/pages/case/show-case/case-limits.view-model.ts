import type { CaseView } from '#libs/casefile';
import { sayDate, statusOf } from '#libs/statutory-rules';
import { sayDutyHolder, sayRule, sayService } from '../../words/code-words.js';
import { sayExceptions, tagOf, timeliness, type Tag } from '../../words/limit-words.js';

/** One limit of a case, with the reason for its date. */
export interface CaseLimitLine {
  readonly rule: string;
  readonly what: string;
  readonly owedBy: string;
  readonly tag: Tag;
  readonly timeliness: string;
  readonly dueOn: string;
  readonly actBy: string | null;
  readonly because: string;
  readonly working: string;
  readonly source: string;
  readonly exceptions: string;
  readonly flagged: string;
}

/** What must be done in a case, by when and why; what is still open comes first. */
export function caseLimitLines(deadlines: CaseView['deadlines'], today: string): CaseLimitLine[] {
  const limits = deadlines.map((limit) => ({ ...limit, ...statusOf(limit, today) }));
  const isOpen = (limit: { metOn: string | null; endedOn: string | null }) =>
    limit.metOn === null && limit.endedOn === null;
  const inOrder = [...limits.filter(isOpen), ...limits.filter((limit) => !isOpen(limit))];
  return inOrder.map((limit) => ({
    rule: limit.rule,
    what:
      limit.subject === null
        ? sayRule(limit.rule)
        : `${sayRule(limit.rule)}: ${sayService(limit.service ?? limit.subject)}`,
    owedBy: sayDutyHolder(limit.owedBy),
    tag: tagOf(limit, today),
    timeliness: timeliness(limit, today),
    dueOn: sayDate(limit.dueOn),
    actBy:
      isOpen(limit) && limit.actBy !== null && limit.actBy !== limit.dueOn
        ? sayDate(limit.actBy)
        : null,
    because: limit.because,
    working: limit.working,
    source: limit.source,
    exceptions: sayExceptions(limit.excepted),
    flagged: limit.flaggedOn === null ? '' : `Flagged on ${sayDate(limit.flaggedOn)}`,
  }));
}
