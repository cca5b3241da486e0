import { shortcomingOfDates } from '../engine/exception-words.js';
import { canEverRelease } from '../engine/exception-standing.js';
import type { ExceptionGround } from '../exceptions/exception-ground.js';
import type { LawEvent } from '../law-event.js';
import type { LawRegister } from '../rules-under.js';
import { fieldOf, fieldsIn, pathTo, quote, type CaseProblem, type Fields } from './case-problem.js';
import { checkFields, type Today } from './check-field.js';
import { formOfUnknown, formsUnder, publicGrounds, type EventForms } from './event-forms.js';

function checkReleases(releases: unknown, mayBe: (rule: string) => boolean): CaseProblem[] {
  if (!Array.isArray(releases)) return [];
  return (releases as readonly unknown[])
    .filter((rule) => typeof rule !== 'string' || !mayBe(rule))
    .map((rule) => ({
      path: pathTo('', 'releases'),
      message: `The law does not let this ground release ${quote(rule)}: name limits that it can release, or leave releases out.`,
    }));
}

/** Puts problems of an event into the order of its fields in the file; what is missing comes last. */
function inOrderOf(fields: Fields, problems: readonly CaseProblem[]): readonly CaseProblem[] {
  if (problems.length < 2) return problems;
  const placeOf = new Map(Object.keys(fields).map((name, place) => [pathTo('', name), place]));
  const place = (problem: CaseProblem): number => placeOf.get(problem.path) ?? placeOf.size;
  return problems.toSorted((a, b) => place(a) - place(b));
}

function checkGround(stated: unknown): CaseProblem[] {
  if (typeof stated !== 'string' || stated.trim() === '' || publicGrounds.has(stated)) return [];
  const message = `${quote(stated)} is not a ground on which a limit is released. The grounds are: ${[...publicGrounds.keys()].join(', ')}.`;
  return [{ path: pathTo('', 'ground'), message }];
}

/** The fields of an event of which nothing wrong has been found. */
function soundIn(fields: Fields, problems: readonly CaseProblem[]): Fields {
  if (problems.length === 0) return fields;
  const wrong = new Set(problems.map(({ path }) => path));
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => !wrong.has(pathTo('', name))),
  );
}

/** Holds the dates of an exception against the words of its ground; one that is missing is an error of its own. */
function checkWords({ test }: ExceptionGround, sound: Fields): readonly CaseProblem[] {
  const shortcoming = shortcomingOfDates(test, sound as unknown as LawEvent);
  if (shortcoming === null || shortcoming.code === 'exception-date-missing') return [];
  return [{ path: pathTo('', shortcoming.field), message: shortcoming.message }];
}

function checkException(fields: Fields, today: Today, forms: EventForms): readonly CaseProblem[] {
  const stated = fieldOf(fields, 'ground');
  const releases = fieldOf(fields, 'releases');
  const ground = publicGrounds.get(typeof stated === 'string' ? stated : '');
  if (ground === undefined) {
    const problems = checkFields(fields, forms.onNoGround, today);
    const ofNoRule = checkReleases(releases, (rule) => forms.law.some(({ code }) => code === rule));
    return inOrderOf(fields, [...problems, ...checkGround(stated), ...ofNoRule]);
  }
  const form = forms.byGround.get(ground) ?? forms.onNoGround;
  const problems = [
    ...checkFields(fields, form, today),
    ...checkReleases(releases, (rule) => canEverRelease(ground, rule, forms.law)),
  ];
  return inOrderOf(fields, [...problems, ...checkWords(ground, soundIn(fields, problems))]);
}

function checkAgreedDay(sound: Fields): readonly CaseProblem[] {
  const [agreedBy, happenedOn] = [fieldOf(sound, 'agreedBy'), fieldOf(sound, 'on')];
  if (typeof agreedBy !== 'string' || typeof happenedOn !== 'string' || agreedBy >= happenedOn) {
    return [];
  }
  const message = 'The day that the parties agreed on lies before their agreement.';
  return [{ path: pathTo('', 'agreedBy'), message }];
}

function unknownType(code: unknown): string {
  return typeof code === 'string'
    ? `${quote(code)} is not a type of event that the law knows: check its spelling.`
    : 'Give type as the code of an event; what was given is none.';
}

/** Everything that is wrong with one event by itself, with paths that begin at the event. */
export function problemsOfEvent(
  value: unknown,
  today: Today,
  forms: EventForms,
): readonly CaseProblem[] {
  const fields = fieldsIn(value);
  if (fields === null) {
    const message = 'Each event is an object with its type, its day and its fields.';
    return [{ path: '', message }];
  }
  const code = fieldOf(fields, 'type');
  const form = typeof code === 'string' ? forms.byType.get(code) : undefined;
  if (form === undefined) {
    const message = Object.hasOwn(fields, 'type')
      ? unknownType(code)
      : 'The field type is missing.';
    const known: Fields = Object.hasOwn(fields, 'on') ? { on: fields['on'] } : {};
    const ofDay = checkFields(known, formOfUnknown, today);
    return inOrderOf(fields, [{ path: pathTo('', 'type'), message }, ...ofDay]);
  }
  if (code === 'exception-recorded') return checkException(fields, today, forms);
  const problems = checkFields(fields, form, today);
  return inOrderOf(fields, [...problems, ...checkAgreedDay(soundIn(fields, problems))]);
}

/** Everything that is wrong with one event under a law, whatever the others are. */
export function checkEvent(
  value: unknown,
  path: string,
  today: Today,
  law?: LawRegister,
): CaseProblem[] {
  return problemsOfEvent(value, today, formsUnder(law)).map((problem) => ({
    path: `${path}${problem.path}`,
    message: problem.message,
  }));
}
