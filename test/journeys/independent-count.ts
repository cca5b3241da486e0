import { readFileSync } from 'node:fs';
import type { CaseloadFigures } from '../support/caseload-figures.js';

// A second opinion on the caseload: its own reading of the two files and its own counting of days.
// It uses nothing of the service, so that a mistake there can't hide here.

const SIX_WEEKS = 42;
const TWENTY_WEEKS = 140;
const DAY_MS = 24 * 60 * 60 * 1000;

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const plusDays = (day: string, days: number): string =>
  new Date((dayNumber(day) + days) * DAY_MS).toISOString().slice(0, 10);

function inside(text: string, name: string): string[] {
  return [...text.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))].map(
    ([, body]) => body ?? '',
  );
}

function only(text: string, name: string): string | null {
  return inside(text, name)[0] ?? null;
}

/** One limit: what was due when, and what came of it. */
interface Counted {
  readonly dueOn: string;
  readonly metOn: string | null;
  /** It fell away without being met: the request was withdrawn, or the duty never arose. */
  readonly endedOn: string | null;
  readonly neverArose: boolean;
  readonly isExcepted: boolean;
}

/** A plan in force: when its family was last told that it goes on, and whether it does. */
interface CountedPlan {
  readonly lastToldOn: string;
  readonly endedOn: string | null;
}

interface CountedRequest {
  readonly inForce: CountedPlan | null;
  readonly isAwaiting: boolean;
  readonly decision: Counted;
  readonly plan: Counted;
}

/** The same day of the next year; 29 February has its anniversary on the day after the 28th. */
const aYearAfter = (day: string): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year + 1, month - 1, date)).toISOString().slice(0, 10);
};

function planInForce(request: string): CountedPlan | null {
  const startedOn = only(request, 'StartDate');
  if (startedOn === null) return null;
  const decidedOn = only(request, 'LastReview');
  const isOver = only(request, 'ReviewOutcome') === 'C';
  const endedOn = only(request, 'CeaseDate') ?? (isOver ? decidedOn : null);
  return { lastToldOn: decidedOn ?? startedOn, endedOn };
}

/** Twelve months that begin with a day end on the eve of its anniversary. */
const isOverdue = ({ lastToldOn, endedOn }: CountedPlan, today: string): boolean =>
  aYearAfter(lastToldOn) <= today && endedOn === null;

function countedRequest(request: string): CountedRequest {
  const receivedOn = only(request, 'ReceivedDate') ?? '';
  const outcome = only(request, 'RequestOutcome');
  const decidedOn = only(request, 'RequestOutcomeDate');
  const assessment = only(request, 'Assessment') ?? '';
  const isRefused = outcome === 'N' || only(assessment, 'AssessmentOutcome') === 'N';
  const refusedOn = outcome === 'N' ? decidedOn : only(assessment, 'AssessmentOutcomeDate');
  const withdrawnOn = outcome === 'W' ? decidedOn : null;
  return {
    inForce: planInForce(request),
    isAwaiting: outcome === 'A',
    decision: {
      dueOn: plusDays(receivedOn, SIX_WEEKS),
      metOn: outcome === 'Y' || outcome === 'N' ? decidedOn : null,
      endedOn: withdrawnOn,
      neverArose: false,
      isExcepted: false,
    },
    plan: {
      dueOn: plusDays(receivedOn, TWENTY_WEEKS),
      metOn: only(assessment, 'StartDate'),
      endedOn: isRefused ? refusedOn : withdrawnOn,
      neverArose: isRefused,
      isExcepted: only(assessment, 'Week20') === '1',
    },
  };
}

/** Advice that was asked for and not answered. */
export interface AskedAdvice {
  readonly service: string;
  readonly askedOn: string;
  readonly dueOn: string;
}

interface Fact {
  readonly type: string;
  readonly subject: string;
  readonly data: { readonly on: string; readonly id: string; readonly service: string };
}

function unansweredAdvice(lines: string): AskedAdvice[] {
  const facts = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Fact);
  const keyOf = ({ subject, data }: Fact): string => `${subject} ${data.id}`;
  const answers = facts.filter(({ type }) => type === 'ehc.advice-received');
  const answered = new Set(answers.map(keyOf));
  return facts
    .filter((fact) => fact.type === 'ehc.advice-requested' && !answered.has(keyOf(fact)))
    .map(({ data }) => ({
      service: data.service,
      askedOn: data.on,
      dueOn: plusDays(data.on, SIX_WEEKS),
    }));
}

/** A caseload as two files tell it. */
export class IndependentCount {
  private readonly requests: readonly CountedRequest[];
  readonly advice: readonly AskedAdvice[];

  constructor(returnFile: string, factsFile: string) {
    const people = inside(readFileSync(returnFile, 'utf8'), 'Person');
    this.requests = people.flatMap((person) => inside(person, 'Requests')).map(countedRequest);
    this.advice = unansweredAdvice(readFileSync(factsFile, 'utf8'));
  }

  /** What is to be shown on a day after everything that the files tell of. */
  figuresOn(today: string): CaseloadFigures {
    const isMissed = ({ dueOn, metOn, endedOn, neverArose }: Counted): boolean =>
      metOn === null && !neverArose && dueOn < (endedOn ?? today);
    const isLate = ({ dueOn, metOn }: Counted): boolean => metOn !== null && metOn > dueOn;
    const decisions = this.requests.map(({ decision }) => decision);
    const plans = this.requests.map(({ plan }) => plan);
    const plain = plans.filter(({ isExcepted }) => !isExcepted);
    const excepted = plans.filter(({ isExcepted }) => isExcepted);
    return {
      decision_missed: decisions.filter(isMissed).length,
      decision_late: decisions.filter(isLate).length,
      plan_missed: plain.filter(isMissed).length,
      plan_late: plain.filter(isLate).length,
      plan_excepted: excepted.filter((one) => isMissed(one) || isLate(one)).length,
      review_overdue: this.requests.filter(
        ({ inForce }) => inForce !== null && isOverdue(inForce, today),
      ).length,
      awaiting: this.requests.filter(({ isAwaiting }) => isAwaiting).length,
      advice_missed: this.advice.filter(({ dueOn }) => dueOn < today).length,
      advice_waiting: this.advice.length,
    };
  }

  /** Of each service, and in all: how many wait, how many past six weeks, the longest wait in days. */
  waitingByServiceOn(today: string): Record<string, number[]> {
    const line = (asked: readonly AskedAdvice[]): number[] => [
      asked.length,
      asked.filter(({ dueOn }) => dueOn < today).length,
      Math.max(...asked.map(({ askedOn }) => dayNumber(today) - dayNumber(askedOn))),
    ];
    const byService = Object.groupBy(this.advice, ({ service }) => service);
    const lines = Object.entries(byService).map(([name, asked]) => [name, line(asked ?? [])]);
    return Object.fromEntries([...lines, ['total', line(this.advice)]]) as Record<string, number[]>;
  }
}
