import type { CaseProblem } from '#libs/statutory-rules';
import { paths } from '../../../page-shell/paths.js';
import { addressOf } from '../calculation/address.js';
import { askedFields, kindOf } from '../calculation/asked-fields.js';
import { withoutEvent, type Calculation, type GivenEvent } from '../calculation/calculation.js';
import { sayEventType, sayId } from '../words/event-words.js';
import { fieldWords } from '../words/field-words.js';
import { sayProblem } from '../words/problem-words.js';
import { sayDay } from '../words/say-day.js';
import { capitalised } from '../words/spelled.js';
import { sayValue } from '../words/value-words.js';
import { sayRule } from '../../words/code-words.js';

/** One thing that happened, as the answer lists it. */
export interface EventShown {
  readonly place: number;
  readonly what: string;
  readonly on: string;
  readonly details: readonly string[];
  readonly problems: readonly string[];
  readonly changeAt: string | null;
  readonly removeAt: string;
}

function sayField(name: string, value: string): string {
  if (name === 'id') return sayId(value);
  if (name === 'releases') return sayRule(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? sayDay(value) : sayValue(name, value);
}

function detailsOf(event: GivenEvent): string[] {
  return [...event]
    .filter(([name]) => name !== 'type' && name !== 'on')
    .map(([name, values]) => {
      const said = [values]
        .flat()
        .map((value) => sayField(name, value))
        .join('; ');
      return name === 'id' ? said : `${capitalised(fieldWords(name).noun)}: ${said}`;
    });
}

function problemsAt(place: number, problems: readonly CaseProblem[]): string[] {
  const path = `/events/${place}`;
  return problems
    .filter((problem) => problem.path === path || problem.path.startsWith(`${path}/`))
    .map((problem) => sayProblem(problem.message, problem.path.split('/')[3] ?? ''));
}

/** What happened, by its day, with where to change it and what is wrong with it. */
export function eventsShown(given: Calculation, problems: readonly CaseProblem[]): EventShown[] {
  const shown = given.events.map((event, place) => {
    const { type = '', on = '' } = Object.fromEntries(event);
    const isKnown = askedFields(kindOf(event)) !== null;
    return {
      place,
      iso: String(on),
      what: sayEventType(String(type)),
      on: sayDay(String(on)),
      details: detailsOf(event),
      problems: problemsAt(place, problems),
      changeAt: isKnown ? addressOf(paths.whenItHappened, given, { place: String(place) }) : null,
      removeAt: addressOf(paths.workOutTheDates, withoutEvent(given, place)),
    };
  });
  return shown
    .sort((a, b) => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : a.place - b.place))
    .map(({ iso: _, ...event }) => event);
}
