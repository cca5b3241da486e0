import { shortcomingOf } from '../engine/exception-words.js';
import { canEverRelease } from '../engine/exception-standing.js';
import { fieldsOf, type EventField } from '../event-types.js';
import type { ExceptionGround } from '../exceptions/exception-ground.js';
import { exceptionRegister } from '../exceptions/exception-register.js';
import type { LawEvent } from '../law-event.js';
import { fieldsIn, pathTo, quote, type CaseProblem, type Fields } from './case-problem.js';
import { checkFields, type Today } from './check-field.js';

const type: EventField = { name: 'type', form: 'text' };
const on: EventField = { name: 'on', form: 'past-day' };
const id: EventField = { name: 'id', form: 'text' };

const publicGrounds = new Map<string, ExceptionGround>(
  exceptionRegister
    .filter((ground) => ground.publicInContract)
    .map((ground) => [ground.code, ground]),
);

function datesOfGround({ test }: ExceptionGround): readonly EventField[] {
  switch (test.kind) {
    case 'closure':
      return [
        { name: 'closedFrom', form: 'any-day' },
        { name: 'reopensOn', form: 'any-day' },
        { name: 'adviceAskedOn', form: 'past-day' },
      ];
    case 'missed-appointment':
      return [{ name: 'missedOn', form: 'past-day' }];
    case 'absence':
    case 'circumstances':
      return [
        { name: 'from', form: 'any-day' },
        { name: 'to', form: 'any-day' },
      ];
    case 'not-stated':
      return [];
  }
}

/** The fields that an exception on a ground has to carry. */
function fieldsOfGround(ground: ExceptionGround): readonly EventField[] {
  return [...(ground.aboutOneRequest ? [id] : []), ...datesOfGround(ground)];
}

const ofSomeGround: readonly EventField[] = exceptionRegister
  .flatMap(fieldsOfGround)
  .map((field) => ({ ...field, optional: true }));

function checkReleases(ground: ExceptionGround, releases: unknown, path: string): CaseProblem[] {
  if (!Array.isArray(releases)) return [];
  return (releases as readonly unknown[])
    .filter((rule) => typeof rule !== 'string' || !canEverRelease(ground, rule))
    .map((rule) => ({
      path: pathTo(path, 'releases'),
      message: `The law does not let this ground release ${quote(rule)}: name limits that it can release, or leave releases out.`,
    }));
}

/** Puts problems of an event into the order of its fields in the file; what is missing comes last. */
function inOrderOf(fields: Fields, path: string, problems: readonly CaseProblem[]): CaseProblem[] {
  const placeOf = new Map([...fields.keys()].map((name, place) => [pathTo(path, name), place]));
  const place = (problem: CaseProblem): number => placeOf.get(problem.path) ?? placeOf.size;
  return problems.toSorted((a, b) => place(a) - place(b));
}

function checkGround(fields: Fields, path: string): CaseProblem[] {
  const stated = fields.get('ground');
  if (typeof stated !== 'string' || stated.trim() === '' || publicGrounds.has(stated)) return [];
  const message = `${quote(stated)} is not a ground on which a limit is released. The grounds are: ${[...publicGrounds.keys()].join(', ')}.`;
  return [{ path: pathTo(path, 'ground'), message }];
}

function checkException(fields: Fields, path: string, today: Today): CaseProblem[] {
  const stated = fields.get('ground');
  const ground = publicGrounds.get(typeof stated === 'string' ? stated : '');
  const own = ground === undefined ? ofSomeGround : fieldsOfGround(ground);
  const common = fieldsOf('exception-recorded') ?? [];
  const problems = [
    ...checkFields(fields, [type, on, ...common, ...own], path, today),
    ...(ground === undefined
      ? checkGround(fields, path)
      : checkReleases(ground, fields.get('releases'), path)),
  ];
  if (problems.length > 0 || ground === undefined) return inOrderOf(fields, path, problems);
  const shortcoming = shortcomingOf(ground, Object.fromEntries(fields) as unknown as LawEvent);
  if (shortcoming === null) return [];
  return [{ path: pathTo(path, shortcoming.field), message: shortcoming.message }];
}

function checkAgreedDay(fields: Fields, path: string): CaseProblem[] {
  const [agreedBy, happenedOn] = [fields.get('agreedBy'), fields.get('on')];
  if (typeof agreedBy !== 'string' || typeof happenedOn !== 'string' || agreedBy >= happenedOn) {
    return [];
  }
  const message = 'The day that the parties agreed on lies before their agreement.';
  return [{ path: pathTo(path, 'agreedBy'), message }];
}

/** Everything that is wrong with one event, whatever the others are. */
export function checkEvent(value: unknown, path: string, today: Today): CaseProblem[] {
  const fields = fieldsIn(value);
  if (fields === null) {
    return [{ path, message: 'Each event is an object with its type, its day and its fields.' }];
  }
  const code = fields.get('type');
  const own = typeof code === 'string' ? fieldsOf(code) : undefined;
  if (own === undefined) {
    const message = fields.has('type')
      ? `${quote(code)} is not a type of event that the law knows: check its spelling.`
      : 'The field type is missing.';
    const known = new Map([...fields].filter(([name]) => name === 'on'));
    return [{ path: pathTo(path, 'type'), message }, ...checkFields(known, [on], path, today)];
  }
  if (code === 'exception-recorded') return checkException(fields, path, today);
  const problems = checkFields(fields, [type, on, ...own], path, today);
  return problems.length > 0 ? problems : checkAgreedDay(fields, path);
}
