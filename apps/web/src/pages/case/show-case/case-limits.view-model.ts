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

const consultationRule = 'plan.reply-to-consultation';

/** Of a case whose limits can't be counted: its rows were counted before, and so is what became of them. */
const notCounted: Pick<CaseLimitLine, 'tag' | 'timeliness'> = {
  tag: { text: 'Not known', classes: 'govuk-tag--grey' },
  timeliness: '',
};

/** What must be done in a case, by when and why, process by process; what is still open comes first. */
export function caseLimitGroups(
  deadlines: CaseView['deadlines'],
  today: string,
  isCounted = true,
): CaseLimitGroup[] {
  const byProcess = Map.groupBy(deadlines, ({ process }) => process);
  return [...byProcess]
    .sort(
      ([one, ofOne], [other, ofOther]) => place(one, ofOne, today) - place(other, ofOther, today),
    )
    .map(([process, limits]) => ({
      process,
      title: sayProcess(process),
      lines: linesOf(limits, today).map((line) => (isCounted ? line : { ...line, ...notCounted })),
    }));
}

/** Processes in which something is still open come first, each part in the order in which a case meets them. */
function place(process: string, limits: readonly Limit[], today: string): number {
  const isOver = !limits.some((limit) => isStillAhead(limit, today));
  return processCodes.indexOf(process) + (isOver ? processCodes.length : 0);
}

function linesOf(deadlines: readonly Limit[], today: string): CaseLimitLine[] {
  const [ahead, over] = [true, false].map((wanted) =>
    deadlines.filter((limit) => isStillAhead(limit, today) === wanted),
  );
  return [...(ahead ?? []), ...(over ?? [])].map((facts) => {
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

/** Open, and for somebody to watch: a day that simply arrives and a window that has passed ask nothing of anybody. */
function isStillAhead(limit: Limit, today: string): boolean {
  return (
    isOpen(limit) &&
    (limit.kind === 'latest' || (limit.kind === 'earliest' && limit.dueOn >= today))
  );
}

/** What has to be done, and for whom or when where a case has several of it. */
export function sayWhat({
  rule,
  subject,
  service,
  startsOn,
}: Pick<Limit, 'rule' | 'subject' | 'service' | 'startsOn'>): string {
  if (subject === null) return sayRule(rule);
  const kind = ruleCodes.includes(rule) ? ruleByCode(rule).subject : 'id';
  if (kind === 'id') {
    const asked = rule === consultationRule ? `, consulted on ${sayDate(startsOn)}` : '';
    return `${sayRule(rule)}: ${sayService(service ?? subject)}${asked}`;
  }
  if (kind === 'meetingOn') return `${sayRule(rule)}, meeting of ${sayDate(subject)}`;
  // A name that says "counted from the meeting" needs the day of it, and no second "from".
  const from = sayRule(rule).includes('counted from') ? ' of' : ', from';
  return `${sayRule(rule)}${from} ${sayDate(subject)}`;
}
