import type { CaseProblem, Deadline } from '#libs/statutory-rules';
import type { FieldError } from '../../../page-shell/date-field.js';
import { paths } from '../../../page-shell/paths.js';
import { count } from '../../words/count-words.js';
import { addressOf, carried, type Carried } from '../calculation/address.js';
import type { Calculation } from '../calculation/calculation.js';
import { placeOf, type ProblemPlace } from '../calculation/problem-place.js';
import { sayDay } from '../words/say-day.js';
import { settingWords } from '../words/setting-words.js';
import { datesToCome } from './dates-to-come.js';
import { eventsShown, sayProblemOf, type EventShown } from './given-events.view-model.js';
import { limitsShown, type LimitShown } from './limits.view-model.js';
import type { CalculationAsked, Worked } from './work-out.js';

/** A calculation with what the clock said of it. */
export interface Answered extends CalculationAsked, Worked {
  /** Where this service is reached, for the links that go on paper or to someone else. */
  readonly origin: string;
}

type CountingPart = Exclude<ProblemPlace['part'], 'event'>;

export interface AnswerView {
  readonly title: string;
  /** Whether there is anything to show but how to begin. */
  readonly isBegun: boolean;
  readonly isCountedSpecially: boolean;
  readonly errors: readonly FieldError[] | null;
  readonly events: readonly EventShown[];
  readonly asAt: string;
  readonly asAtHint: string;
  /** Whether the dates are worked out for another day than the one on which they are looked at. */
  readonly isForAnotherDay: boolean;
  readonly readings: readonly string[];
  readonly countingErrors: Readonly<Record<CountingPart, readonly string[]>>;
  readonly dateOfBirth: string | null;
  readonly overdue: readonly LimitShown[];
  readonly next: LimitShown | null;
  readonly broken: string | null;
  readonly limits: readonly LimitShown[];
  readonly links: Readonly<
    Record<'add' | 'count' | 'birth' | 'again' | 'today' | 'calendar' | 'json', string>
  >;
  /** Fields for downloads that the date of birth belongs to: they are sent, not linked. */
  readonly sent: readonly Carried[] | null;
  readonly hasDatesToCome: boolean;
}

function errorsOf(given: Calculation, problems: readonly CaseProblem[]): FieldError[] | null {
  if (problems.length === 0) return null;
  return problems.map((problem) => {
    const at = placeOf(problem);
    const href = at.part === 'event' ? `#event-${at.place}` : `#counting-${at.part}`;
    return { text: sayProblemOf(given, problem), href };
  });
}

function countingErrorsOf(
  given: Calculation,
  problems: readonly CaseProblem[],
): AnswerView['countingErrors'] {
  const about = (part: CountingPart) =>
    problems
      .filter((problem) => placeOf(problem).part === part)
      .map((problem) => sayProblemOf(given, problem));
  return { day: about('day'), readings: about('readings'), birth: about('birth') };
}

function readingsOf({ settings }: Calculation): string[] {
  return settingWords.flatMap(({ name, short, choices }) => {
    const chosen = choices.find(({ code }) => code === settings[name]);
    return chosen === undefined || chosen === choices[0] ? [] : [`${short}: ${chosen.text}`];
  });
}

function linksOf(given: Calculation, fixed: Calculation, origin: string): AnswerView['links'] {
  return {
    add: addressOf(paths.whatHappened, given),
    count: addressOf(paths.howToCount, given),
    birth: addressOf(paths.dateOfBirth, given),
    again: `${origin}${addressOf(paths.workOutTheDates, fixed)}`,
    today: `${origin}${addressOf(paths.workOutTheDates, { ...given, today: null })}`,
    calendar: addressOf(paths.datesCalendar, fixed),
    json: addressOf(paths.datesJson, fixed),
  };
}

function sayBroken(limits: readonly Deadline[]): string | null {
  const broken = limits.filter(({ breach }) => breach).length;
  return broken === 0
    ? null
    : `As far as is given here, ${count(broken, 'duty was', 'duties were')} not met as the law asks.`;
}

function titleOf(isBegun: boolean, problems: readonly CaseProblem[]): string {
  if (problems.length > 0) return 'There is a problem with what was given';
  return isBegun ? 'Your dates' : 'Work out the dates';
}

/** The answer: what happened, every date with its reasons, and how to keep them. */
export function answerView(answered: Answered): AnswerView {
  const { given, day, dateOfBirth, limits, problems, origin } = answered;
  const today = given.today ?? day;
  const fixed = { ...given, today };
  const shown = limitsShown(limits, given.events, today);
  const isNext = ({ kind, status }: Deadline) => kind === 'latest' && status === 'running';
  const isBegun = given.events.length + limits.length + problems.length > 0;
  const sent = [...carried(fixed), { name: 'dateOfBirth', value: dateOfBirth ?? '' }];
  return {
    title: titleOf(isBegun, problems),
    isBegun,
    isCountedSpecially: given.today !== null || Object.keys(given.settings).length > 0,
    errors: errorsOf(given, problems),
    events: eventsShown(given, answered),
    asAt: sayDay(today),
    asAtHint: given.today === null ? 'today' : 'the day that you chose',
    isForAnotherDay: today !== day,
    readings: readingsOf(given),
    countingErrors: countingErrorsOf(given, problems),
    dateOfBirth: dateOfBirth === null ? null : sayDay(dateOfBirth),
    overdue: shown.filter(({ isOverdue }) => isOverdue),
    next: shown[limits.findIndex(isNext)] ?? null,
    broken: sayBroken(limits),
    limits: shown,
    links: linksOf(given, fixed, origin),
    sent: dateOfBirth === null ? null : sent,
    hasDatesToCome: datesToCome(limits).length > 0,
  };
}
