import type { CaseProblem, Deadline } from '#libs/statutory-rules';
import type { FieldError } from '../../../page-shell/date-field.js';
import { paths } from '../../../page-shell/paths.js';
import { count } from '../../words/count-words.js';
import { addressOf, carried, type Carried } from '../calculation/address.js';
import type { Calculation } from '../calculation/calculation.js';
import { sayProblem } from '../words/problem-words.js';
import { sayDay } from '../words/say-day.js';
import { settingWords } from '../words/setting-words.js';
import { eventsShown, type EventShown } from './given-events.view-model.js';
import { limitsShown, type LimitShown } from './limits.view-model.js';

/** A calculation with what the clock said of it. */
export interface Answered {
  readonly given: Calculation;
  /** The day on which it is looked at. */
  readonly day: string;
  readonly dateOfBirth: string | null;
  readonly limits: readonly Deadline[];
  readonly problems: readonly CaseProblem[];
  /** Where this service is reached, for the link that goes on paper or to someone else. */
  readonly origin: string;
}

export interface AnswerView {
  readonly title: string;
  /** Whether there is anything to show but how to begin. */
  readonly isBegun: boolean;
  readonly isCountedSpecially: boolean;
  readonly errors: readonly FieldError[] | null;
  readonly events: readonly EventShown[];
  readonly asAt: string;
  readonly asAtHint: string;
  readonly readings: readonly string[];
  readonly countingErrors: readonly string[];
  readonly dateOfBirth: string | null;
  readonly next: LimitShown | null;
  readonly broken: string | null;
  readonly limits: readonly LimitShown[];
  readonly links: Readonly<
    Record<'add' | 'count' | 'birth' | 'again' | 'calendar' | 'json', string>
  >;
  /** Fields for downloads that the date of birth belongs to: they are sent, not linked. */
  readonly sent: readonly Carried[] | null;
  readonly hasDatesToCome: boolean;
}

function errorsOf(problems: readonly CaseProblem[]): FieldError[] | null {
  if (problems.length === 0) return null;
  return problems.map(({ path, message }) => {
    const [, part, place, field = ''] = path.split('/');
    const text = sayProblem(message, field);
    return { text, href: part === 'events' && place ? `#event-${place}` : '#how-it-is-counted' };
  });
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
    title: isBegun ? 'Your dates' : 'Work out the dates',
    isBegun,
    isCountedSpecially: given.today !== null || Object.keys(given.settings).length > 0,
    errors: errorsOf(problems),
    events: eventsShown(given, problems),
    asAt: sayDay(today),
    asAtHint: given.today === null ? 'today' : 'the day that you chose',
    readings: readingsOf(given),
    countingErrors: problems
      .filter(({ path }) => !path.startsWith('/events/'))
      .map(({ message }) => message),
    dateOfBirth: dateOfBirth === null ? null : sayDay(dateOfBirth),
    next: shown[limits.findIndex(isNext)] ?? null,
    broken: sayBroken(limits),
    limits: shown,
    links: linksOf(given, fixed, origin),
    sent: dateOfBirth === null ? null : sent,
    hasDatesToCome: limits.some(({ status }) => status === 'running'),
  };
}
