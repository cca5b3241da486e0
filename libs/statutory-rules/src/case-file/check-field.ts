import { isRealDate } from '../calendar/day-number.js';
import { sayDate } from '../calendar/say-date.js';
import type { EventField } from '../event-types.js';
import type { IsoDate } from '../law-event.js';
import { pathTo, quote, type CaseProblem, type Fields } from './case-problem.js';

/** The day of the case, where the case says one that exists. */
export type Today = IsoDate | null;

/** What is wrong with a value that ought to be a day; nothing where it is one. */
export function dateFault(value: unknown, called: string): string | null {
  if (typeof value === 'string' && isRealDate(value)) return null;
  return `Give ${called} as a real day between 1900 and 2200, like 2026-09-07; ${quote(value)} is none.`;
}

/** What is wrong with a value that ought to be a day that has come. */
export function pastDateFault(value: unknown, called: string, today: Today): string | null {
  const fault = dateFault(value, called);
  if (fault !== null || today === null || typeof value !== 'string' || value <= today) return fault;
  return `${sayDate(value)} is after today, ${sayDate(today)}: give ${called} as a day that has come.`;
}

/** What is wrong with a value that ought to be one of some codes. */
export function codeFault(value: unknown, codes: readonly string[], called: string): string | null {
  if (typeof value === 'string' && codes.includes(value)) return null;
  return `Give ${called} as one of: ${codes.join(', ')}; ${quote(value)} is none of them.`;
}

function fieldFault({ name, form }: EventField, value: unknown, today: Today): string | null {
  switch (form) {
    case 'text':
      return typeof value === 'string' && value.trim() !== ''
        ? null
        : `Give ${name} as some words: it can't be empty.`;
    case 'any-day':
      return dateFault(value, name);
    case 'past-day':
      return pastDateFault(value, name, today);
    case 'rule-codes':
      return Array.isArray(value) && value.length > 0
        ? null
        : `Give ${name} as a list of at least one code of a limit, or leave it out.`;
    default:
      return codeFault(value, form, name);
  }
}

/** The fields that an object may have, and those that it must have. */
export interface ObjectForm {
  readonly byName: ReadonlyMap<string, EventField>;
  readonly required: readonly string[];
}

/** The form of an object with these fields. */
export function formOf(fields: readonly EventField[]): ObjectForm {
  return {
    byName: new Map(fields.map((field) => [field.name, field])),
    required: fields.filter(({ optional }) => !optional).map(({ name }) => name),
  };
}

/** Holds the fields of an object against its form, in the order of the file; paths begin at the object. */
export function checkFields(
  fields: Fields,
  { byName, required }: ObjectForm,
  today: Today,
): CaseProblem[] {
  const problems: CaseProblem[] = [];
  let requiredFound = 0;
  for (const name of Object.keys(fields)) {
    const field = byName.get(name);
    if (field !== undefined && !field.optional) requiredFound += 1;
    const message =
      field === undefined
        ? `There is no field ${quote(name)} here: check its spelling, or leave it out.`
        : fieldFault(field, fields[name], today);
    if (message !== null) problems.push({ path: pathTo('', name), message });
  }
  if (requiredFound === required.length) return problems;
  for (const name of required) {
    if (Object.hasOwn(fields, name)) continue;
    problems.push({ path: pathTo('', name), message: `The field ${name} is missing.` });
  }
  return problems;
}
