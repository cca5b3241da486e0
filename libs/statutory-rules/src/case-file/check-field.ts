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

/** Holds the fields of an object against those that it must and may have, in the order of the file. */
export function checkFields(
  fields: Fields,
  expected: readonly EventField[],
  path: string,
  today: Today,
): CaseProblem[] {
  const byName = new Map(expected.map((field) => [field.name, field]));
  const problems: CaseProblem[] = [];
  for (const [name, value] of fields) {
    const field = byName.get(name);
    const message =
      field === undefined
        ? `There is no field ${quote(name)} here: check its spelling, or leave it out.`
        : fieldFault(field, value, today);
    if (message !== null) problems.push({ path: pathTo(path, name), message });
  }
  for (const { name, optional } of expected) {
    if (optional || fields.has(name)) continue;
    problems.push({ path: pathTo(path, name), message: `The field ${name} is missing.` });
  }
  return problems;
}
