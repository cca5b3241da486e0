import { isRealDate } from '../calendar/day-number.js';
import type { DatesInput, Settings } from '../deadline.js';
import type { LawRegister } from '../rules-under.js';
import { fieldOf, fieldsIn, pathTo, quote, type CaseProblem } from './case-problem.js';
import { problemsOfEvent } from './check-event.js';
import { codeFault, dateFault, pastDateFault, type Today } from './check-field.js';
import { formsUnder } from './event-forms.js';

/** What each setting may be chosen as; the first is what the law is taken to say where nothing is chosen. */
export const settingChoices = {
  noticeCounting: ['clear', 'calendar'],
  phaseTransferReading: ['before', 'by'],
  reviewCountsFrom: ['decision', 'meeting'],
} as const satisfies {
  readonly [Name in keyof Settings]-?: readonly NonNullable<Settings[Name]>[];
};
const choices: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(settingChoices));

function checkSettings(value: unknown): CaseProblem[] {
  const settings = fieldsIn(value);
  if (settings === null) {
    return [{ path: '', message: 'Give settings as an object, or leave it out.' }];
  }
  return Object.entries(settings).flatMap(([name, chosen]) => {
    const codes = choices.get(name);
    const message =
      codes === undefined
        ? `There is no setting ${quote(name)}: the settings are ${[...choices.keys()].join(', ')}.`
        : codeFault(chosen, codes, name);
    return message === null ? [] : [{ path: pathTo('', name), message }];
  });
}

function checkPerson(value: unknown, today: Today): CaseProblem[] {
  const person = fieldsIn(value);
  if (person === null) return [{ path: '', message: 'Give person as an object, or leave it out.' }];
  const problems = Object.entries(person).flatMap(([name, given]) => {
    const message =
      name === 'dateOfBirth'
        ? pastDateFault(given, 'the date of birth', today)
        : `There is no field ${quote(name)} here: of a person only dateOfBirth is asked for.`;
    return message === null ? [] : [{ path: pathTo('', name), message }];
  });
  if (Object.hasOwn(person, 'dateOfBirth')) return problems;
  const message = 'The date of birth is missing: give dateOfBirth, or leave person out.';
  return [...problems, { path: pathTo('', 'dateOfBirth'), message }];
}

// What is longer is no case, and would have more errors than any memory holds.
const mostEvents = 1_000_000;

function checkEvents(value: unknown, today: Today, law?: LawRegister): CaseProblem[] {
  if (!Array.isArray(value)) {
    return [{ path: '', message: 'Give events as a list, which may be empty.' }];
  }
  if (value.length > mostEvents) {
    return [
      { path: '', message: 'There are more than a million events here: give the case by itself.' },
    ];
  }
  const forms = formsUnder(law);
  const problems: CaseProblem[] = [];
  for (const [place, event] of (value as readonly unknown[]).entries()) {
    for (const { path, message } of problemsOfEvent(event, today, forms)) {
      problems.push({ path: pathTo('', place) + path, message });
    }
  }
  return problems;
}

/** What is wrong with one field of a case; paths begin at the field. */
function checkPart(name: string, value: unknown, today: Today, law?: LawRegister): CaseProblem[] {
  switch (name) {
    case 'today': {
      const message = dateFault(value, 'today');
      return message === null ? [] : [{ path: '', message }];
    }
    case 'settings':
      return checkSettings(value);
    case 'person':
      return checkPerson(value, today);
    case 'events':
      return checkEvents(value, today, law);
    default: {
      const message = `A case has no field ${quote(name)}: check its spelling, or leave it out.`;
      return [{ path: '', message }];
    }
  }
}

/** A case file that is right in itself, or everything that is wrong with it, in the order of the file. */
export function checkCase(
  value: unknown,
  law?: LawRegister,
): { read: DatesInput } | { problems: CaseProblem[] } {
  const parts = fieldsIn(value);
  if (parts === null) {
    return { problems: [{ path: '', message: 'A case is an object with today and events.' }] };
  }
  const said = fieldOf(parts, 'today');
  const today = typeof said === 'string' && isRealDate(said) ? said : null;
  const problems: CaseProblem[] = [];
  for (const name of Object.keys(parts)) {
    for (const { path, message } of checkPart(name, parts[name], today, law)) {
      problems.push({ path: pathTo('', name) + path, message });
    }
  }
  for (const name of ['today', 'events']) {
    if (Object.hasOwn(parts, name)) continue;
    problems.push({ path: pathTo('', name), message: `The field ${name} is missing.` });
  }
  return problems.length > 0 ? { problems } : { read: parts as unknown as DatesInput };
}
