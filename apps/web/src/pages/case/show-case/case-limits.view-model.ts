import type { CaseView } from '#libs/casefile';
import { ruleByCode, ruleCodes, sayDate, statusOf } from '#libs/statutory-rules';
import {
  processCodes,
  sayBinding,
  sayDutyHolder,
  sayProcess,
  sayRule,
  sayService,
} from '../../words/code-words.js';
import {
  sayExceptions,
  sayKindOfDay,
  tagOf,
  timeliness,
  type Tag,
} from '../../words/limit-words.js';

/** One limit of a case, with the reason for its date. */
export interface CaseLimitLine {
  readonly rule: string;
  readonly what: string;
  readonly guidance: string;
  readonly owedBy: string;
  readonly tag: Tag;
  readonly timeliness: string;
  readonly kindOfDay: string;
  readonly dueOn: string;
  readonly actBy: string | null;
  readonly because: string;
  readonly working: string;
  readonly source: string;
  readonly exceptions: string;
  readonly flagged: string;
}

/** The limits of one process of a case. */
export interface CaseLimitGroup {
  readonly process: string;
  readonly title: string;
  readonly lines: readonly CaseLimitLine[];
}

type Limit = CaseView['deadlines'][number];

/** What must be done in a case, by when and why, process by process; what is still open comes first. */
export function caseLimitGroups(deadlines: CaseView['deadlines'], today: string): CaseLimitGroup[] {
  const byProcess = Map.groupBy(deadlines, ({ process }) => process);
  return [...byProcess]
    .sort(([one, ofOne], [other, ofOther]) => place(one, ofOne) - place(other, ofOther))
    .map(([process, limits]) => ({
      process,
      title: sayProcess(process),
      lines: linesOf(limits, today),
    }));
}

/** Processes in which something is still open come first, each part in the order in which a case meets them. */
function place(process: string, limits: readonly Limit[]): number {
  const isOver = !limits.some(isOpen);
  return processCodes.indexOf(process) + (isOver ? processCodes.length : 0);
}

function linesOf(deadlines: readonly Limit[], today: string): CaseLimitLine[] {
  const inOrder = [...deadlines.filter(isOpen), ...deadlines.filter((limit) => !isOpen(limit))];
  return inOrder.map((facts) => {
    const limit = { ...facts, ...statusOf(facts, today) };
    return {
      rule: limit.rule,
      what: sayWhat(limit),
      guidance: sayBinding(limit.binding),
      owedBy: sayDutyHolder(limit.owedBy),
      tag: tagOf(limit, today),
      timeliness: timeliness(limit, today),
      kindOfDay: sayKindOfDay(limit.kind),
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
    };
  });
}

function isOpen({ metOn, endedOn }: Limit): boolean {
  return metOn === null && endedOn === null;
}

/** What has to be done, and for whom or when where a case has several of it. */
export function sayWhat({ rule, subject, service }: Pick<Limit, 'rule' | 'subject' | 'service'>) {
  if (subject === null) return sayRule(rule);
  const kind = ruleCodes.includes(rule) ? ruleByCode(rule).subject : 'id';
  if (kind === 'id') return `${sayRule(rule)}: ${sayService(service ?? subject)}`;
  const from = kind === 'meetingOn' ? 'meeting of' : 'from';
  return `${sayRule(rule)}, ${from} ${sayDate(subject)}`;
}
