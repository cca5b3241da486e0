import type { CaseView } from '#libs/casefile';
import { sayDate, statusOf } from '#libs/statutory-rules';
import { sayService } from '../../words/code-words.js';
import { sayExceptions, tagOf, timeliness, type Tag } from '../../words/limit-words.js';

const adviceRule = 'needs-assessment.give-advice';

/** One request for advice. */
export interface AdviceLine {
  readonly code: string;
  readonly service: string;
  readonly requestedOn: string;
  readonly answeredOn: string;
  readonly dueOn: string;
  readonly tag: Tag | null;
  readonly timeliness: string;
  readonly exceptions: string;
}

/** Who was asked for advice, when, and what came of it. */
export function adviceLines(
  { adviceRequests, deadlines }: Pick<CaseView, 'adviceRequests' | 'deadlines'>,
  today: string,
  isCounted = true,
): AdviceLine[] {
  return adviceRequests.map((request) => {
    const facts = deadlines.find(
      (limit) => limit.rule === adviceRule && limit.subject === request.code,
    );
    const limit = facts === undefined ? null : { ...facts, ...statusOf(facts, today) };
    return {
      code: request.code,
      service: sayService(request.service ?? request.code),
      requestedOn: sayDate(request.requestedOn),
      answeredOn: request.answeredOn === null ? 'Not yet' : sayDate(request.answeredOn),
      dueOn: limit === null ? 'No limit' : sayDate(limit.dueOn),
      tag: limit === null || !isCounted ? null : tagOf(limit, today),
      timeliness: limit === null || !isCounted ? '' : timeliness(limit, today),
      exceptions: limit === null ? '' : sayExceptions(limit.excepted),
    };
  });
}
