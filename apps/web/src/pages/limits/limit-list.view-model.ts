import { sayDate, type Deadline } from '#libs/statutory-rules';
import { pathTo, paths } from '../../page-shell/paths.js';
import { sayBinding, sayRule, sayService } from '../words/code-words.js';
import { sayStage } from '../words/stage-words.js';
import {
  sayExceptions,
  sayKindOfDay,
  tagOf,
  timeliness,
  type SaidLimit,
  type Tag,
} from '../words/limit-words.js';

/** A limit as a list is given it. */
type Listed = SaidLimit &
  Pick<Deadline, 'rule' | 'startsOn'> & {
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
  /** Who says so, where it is not the law. */
  readonly guidance: string;
  readonly service: string | null;
  readonly stage: string;
  readonly startedOn: string;
  readonly kindOfDay: string;
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
    guidance: sayBinding(limit.binding),
    service: limit.service === null ? null : sayService(limit.service),
    stage: sayStage(limit.stage),
    startedOn: sayDate(limit.startsOn),
    kindOfDay: sayKindOfDay(limit.kind),
    dueOn: sayDate(limit.dueOn),
    tag: tagOf(limit, today),
    timeliness: timeliness(limit, today),
    exceptions: sayExceptions(limit.excepted),
    flagged: limit.flaggedOn === null ? '' : `Flagged on ${sayDate(limit.flaggedOn)}`,
  }));
}
