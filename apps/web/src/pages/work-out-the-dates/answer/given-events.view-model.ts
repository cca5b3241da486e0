import type { CaseProblem } from '#libs/statutory-rules';
import { paths } from '../../../page-shell/paths.js';
import { addressOf } from '../calculation/address.js';
import { askedFields, beginningsOf, kindOf } from '../calculation/asked-fields.js';
import {
  fieldOf,
  withoutEvent,
  type Calculation,
  type GivenEvent,
} from '../calculation/calculation.js';
import { placeOf, problemsAt } from '../calculation/problem-place.js';
import { sayId, sayKind } from '../words/event-words.js';
import { dayWordsOf, fieldWords } from '../words/field-words.js';
import { sayProblem } from '../words/problem-words.js';
import { sayDay } from '../words/say-day.js';
import { capitalised } from '../../words/spelled.js';
import { sayValue } from '../words/value-words.js';
import { sayRule } from '../../words/code-words.js';
import type { Worked } from './work-out.js';

/** One thing that happened, as the answer lists it. */
export interface EventShown {
  readonly place: number;
  readonly what: string;
  readonly on: string;
  readonly details: readonly string[];
  readonly problems: readonly string[];
  /** Whether it is an exception that releases no limit. */
  readonly isIdle: boolean;
  readonly changeAt: string | null;
  readonly removeAt: string;
}

function sayField(name: string, value: string, event: GivenEvent): string {
  if (name === 'id') return sayId(value, beginningsOf(kindOf(event)));
  if (name === 'releases') return sayRule(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? sayDay(value) : sayValue(name, value);
}

function detailsOf(event: GivenEvent): string[] {
  const { ground } = kindOf(event);
  const isInTitle = (name: string) => name === 'ground' && ground !== null;
  return [...event]
    .filter(([name]) => name !== 'type' && name !== 'on' && !isInTitle(name))
    .map(([name, values]) => {
      const said = [values]
        .flat()
        .map((value) => sayField(name, value, event))
        .join('; ');
      return name === 'id' ? said : `${capitalised(fieldWords(name).noun)}: ${said}`;
    });
}

/** What is wrong with an event, in the words of its kind. */
export function sayProblemOf(given: Calculation, problem: CaseProblem): string {
  const at = placeOf(problem);
  const event = at.part === 'event' && at.field === 'on' ? given.events[at.place] : undefined;
  return event === undefined
    ? sayProblem(problem, given)
    : sayProblem(problem, given, dayWordsOf(fieldOf(event, 'type') ?? '').noun);
}

/** What happened, by its day, with where to change it and what is wrong with it. */
export function eventsShown(
  given: Calculation,
  { problems, idle }: Pick<Worked, 'problems' | 'idle'>,
): EventShown[] {
  const shown = given.events.map((event, place) => {
    const on = fieldOf(event, 'on') ?? '';
    const isKnown = askedFields(kindOf(event)) !== null;
    return {
      place,
      iso: on,
      what: sayKind(kindOf(event)),
      on: sayDay(on),
      details: detailsOf(event),
      problems: problemsAt(place, problems).map((problem) => sayProblemOf(given, problem)),
      isIdle: idle.includes(event),
      changeAt: isKnown ? addressOf(paths.whenItHappened, given, { place: String(place) }) : null,
      removeAt: addressOf(paths.workOutTheDates, withoutEvent(given, place)),
    };
  });
  return shown
    .sort((a, b) => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : a.place - b.place))
    .map(({ iso: _, ...event }) => event);
}
