import { sayDate, type Deadline } from '#libs/statutory-rules';
import { pathTo, paths } from '../../page-shell/paths.js';
import { sayRule, sayService, sayStage } from '../words/code-words.js';
import { sayExceptions, tagOf, timeliness, type Tag } from '../words/limit-words.js';

/** A limit as a list is given it. */
type Listed = Pick<
  Deadline,
  'rule' | 'startsOn' | 'dueOn' | 'metOn' | 'endedOn' | 'status' | 'excepted'
> & {
  readonly caseReference: string;
  readonly service: string | null;
  readonly stage: string;
  readonly flaggedOn: string | null;
};

/** A limit as a list says it. */
export interface LimitLine {
  readonly reference: string;
  readonly href: string;
  readonly what: string;
  readonly service: string | null;
  readonly stage: string;
  readonly startedOn: string;
  readonly dueOn: string;
  readonly tag: Tag;
  readonly timeliness: string;
  readonly exceptions: string;
  readonly flagged: string;
}

/** Says each limit of a list in words. */
export function limitLines(limits: readonly Listed[], today: string): LimitLine[] {
  return limits.map((limit) => ({
    reference: limit.caseReference,
    href: pathTo(paths.showCase, { reference: limit.caseReference }),
    what: sayRule(limit.rule),
    service: limit.service === null ? null : sayService(limit.service),
    stage: sayStage(limit.stage),
    startedOn: sayDate(limit.startsOn),
    dueOn: sayDate(limit.dueOn),
    tag: tagOf(limit, today),
    timeliness: timeliness(limit, today),
    exceptions: sayExceptions(limit.excepted),
    flagged: limit.flaggedOn === null ? '' : `Flagged on ${sayDate(limit.flaggedOn)}`,
  }));
}
