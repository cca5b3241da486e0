import { isRealDate } from '../calendar/day-number.js';
import type { DatesInput } from '../deadline.js';
import { fieldsIn, pathTo, quote, type CaseProblem } from './case-problem.js';
import { checkEvent } from './check-event.js';
import { codeFault, dateFault, pastDateFault, type Today } from './check-field.js';

const choices: ReadonlyMap<string, readonly string[]> = new Map([
  ['noticeCounting', ['clear', 'calendar']],
  ['phaseTransferReading', ['before', 'by']],
  ['reviewCountsFrom', ['decision', 'meeting']],
]);

function checkSettings(value: unknown, path: string): CaseProblem[] {
  const settings = fieldsIn(value);
  if (settings === null) return [{ path, message: 'Give settings as an object, or leave it out.' }];
  return [...settings].flatMap(([name, chosen]) => {
    const codes = choices.get(name);
    const message =
      codes === undefined
        ? `There is no setting ${quote(name)}: the settings are ${[...choices.keys()].join(', ')}.`
        : codeFault(chosen, codes, name);
    return message === null ? [] : [{ path: pathTo(path, name), message }];
  });
}

function checkPerson(value: unknown, path: string, today: Today): CaseProblem[] {
  const person = fieldsIn(value);
  if (person === null) return [{ path, message: 'Give person as an object, or leave it out.' }];
  const problems = [...person].flatMap(([name, given]) => {
    const message =
      name === 'dateOfBirth'
        ? pastDateFault(given, 'the date of birth', today)
        : `There is no field ${quote(name)} here: of a person only dateOfBirth is asked for.`;
    return message === null ? [] : [{ path: pathTo(path, name), message }];
  });
  if (person.has('dateOfBirth')) return problems;
  const message = 'The date of birth is missing: give dateOfBirth, or leave person out.';
  return [...problems, { path: pathTo(path, 'dateOfBirth'), message }];
}

function checkEvents(value: unknown, path: string, today: Today): CaseProblem[] {
  if (!Array.isArray(value))
    return [{ path, message: 'Give events as a list, which may be empty.' }];
  return (value as readonly unknown[]).flatMap((event, place) =>
    checkEvent(event, pathTo(path, place), today),
  );
}

function checkPart(name: string, value: unknown, today: Today): CaseProblem[] {
  const path = pathTo('', name);
  switch (name) {
    case 'today': {
      const message = dateFault(value, 'today');
      return message === null ? [] : [{ path, message }];
    }
    case 'settings':
      return checkSettings(value, path);
    case 'person':
      return checkPerson(value, path, today);
    case 'events':
      return checkEvents(value, path, today);
    default:
      return [
        {
          path,
          message: `A case has no field ${quote(name)}: check its spelling, or leave it out.`,
        },
      ];
  }
}

/** A case file that is right in itself, or everything that is wrong with it, in the order of the file. */
export function checkCase(value: unknown): { read: DatesInput } | { problems: CaseProblem[] } {
  const parts = fieldsIn(value);
  if (parts === null) {
    return { problems: [{ path: '', message: 'A case is an object with today and events.' }] };
  }
  const said = parts.get('today');
  const today = typeof said === 'string' && isRealDate(said) ? said : null;
  const problems = [...parts].flatMap(([name, part]) => checkPart(name, part, today));
  for (const name of ['today', 'events']) {
    if (parts.has(name)) continue;
    problems.push({ path: pathTo('', name), message: `The field ${name} is missing.` });
  }
  return problems.length > 0
    ? { problems }
    : { read: Object.fromEntries(parts) as unknown as DatesInput };
}
