import { answerCase, type CaseProblem } from '#libs/statutory-rules';
import { dateField, readDateField, type DateField } from '../../../page-shell/date-field.js';
import { caseOf, withEvent, type GivenEvent } from '../calculation/calculation.js';
import type { GivenFields } from '../calculation/given-fields.js';
import { placeOf, problemsAt } from '../calculation/problem-place.js';
import { sayProblem } from '../words/problem-words.js';
import { capitalised } from '../../words/spelled.js';
import type { Asked, Control, FormField } from './controls.js';

/** A field as it was filled in: what it holds (empty: left out on purpose), what was typed, what is wrong with it. */
export interface FilledField extends FormField {
  readonly value: string | readonly string[] | null;
  readonly typed: DateField | null;
  readonly error: string | null;
}

function filled(
  field: FormField,
  value: FilledField['value'],
  { typed = null, error = null }: Partial<Pick<FilledField, 'typed' | 'error'>> = {},
): FilledField {
  return { ...field, value, typed, error };
}

function readDay(field: FormField, fields: GivenFields): FilledField {
  const { name, words } = field;
  const parts = ['day', 'month', 'year'].map((part) => `${name}-${part}`);
  const isEmpty = parts.every((part) => (fields.get(part) ?? '').trim() === '');
  if (isEmpty && field.isOptional) return filled(field, null, { typed: dateField() });
  const typed = readDateField(Object.fromEntries(fields), name, capitalised(words.noun));
  return filled(field, typed.date, { typed, error: typed.error?.text ?? null });
}

function readChoice(
  field: FormField,
  chosen: string | null,
  { options }: Extract<Control, { as: 'one' | 'one-given-before' }>,
): FilledField {
  const isOffered = options.some(({ value }) => value === chosen);
  if (isOffered) return filled(field, chosen);
  if (field.isOptional && chosen === null) return filled(field, null);
  return filled(field, null, { error: field.words.unanswered ?? `Select the ${field.words.noun}` });
}

function readCode(field: FormField, written: string | null): FilledField {
  const code = (written ?? '').trim().slice(0, 60);
  if (code === '' && field.isOptional) return filled(field, null);
  const { noun } = field.words;
  if (code === '') return filled(field, null, { error: `Enter the ${noun}` });
  if (/^[a-z0-9-]{1,40}$/i.test(code)) return filled(field, code);
  const error = `${capitalised(noun)} must be a short code of letters, digits and hyphens, such as A-1`;
  return filled(field, code, { error });
}

/** Reads one field of the form for an event. */
function readField(field: FormField, fields: GivenFields): FilledField {
  const { name, control } = field;
  switch (control.as) {
    case 'day':
      return readDay(field, fields);
    case 'one':
    case 'one-given-before':
      return readChoice(field, fields.get(name), control);
    case 'several': {
      const offered = control.options.map(({ value }) => value);
      const chosen = offered.filter((value) => fields.getAll(name).includes(value));
      return filled(field, chosen.length === 0 ? null : chosen);
    }
    case 'code':
      return readCode(field, fields.get(name));
    case 'fixed':
      return filled(field, control.value);
  }
}

/** The form as it is shown first: empty, or with what an event holds. */
export function fillIn(fields: readonly FormField[], event: GivenEvent | undefined): FilledField[] {
  return fields.map((field) => {
    const unsaid = event === undefined ? null : '';
    const value = event?.get(field.name) ?? (field.control.as === 'one' ? unsaid : null);
    if (field.control.as !== 'day') return filled(field, value);
    return filled(field, value, { typed: dateField(typeof value === 'string' ? value : null) });
  });
}

/** The event that a form describes, as far as it is filled in. */
export function eventOf({ kind }: Asked, fields: readonly FilledField[]): GivenEvent {
  const held = fields.flatMap(({ name, value, error }) =>
    value === null || value === '' || error !== null ? [] : [[name, value] as const],
  );
  const ground = kind.ground === null ? [] : [['ground', kind.ground] as const];
  return new Map<string, string | readonly string[]>([['type', kind.type], ...ground, ...held]);
}

/** What the public clock says of the event among the others, by its field. */
function problemsOf(asked: Asked, event: GivenEvent): Map<string, CaseProblem> {
  const { given, place, today } = asked;
  const answer = answerCase(caseOf(withEvent(given, event, place), today));
  const problems = new Map<string, CaseProblem>();
  if (!('errors' in answer)) return problems;
  for (const problem of problemsAt(place, answer.errors)) {
    const at = placeOf(problem);
    const name = at.part === 'event' ? (at.field ?? 'on') : 'on';
    if (!problems.has(name)) problems.set(name, problem);
  }
  return problems;
}

/** Reads the form, and puts beside each field what is wrong with it: the form's own sentence, or the clock's. */
export function readEventForm(
  asked: Asked,
  fields: readonly FormField[],
  sent: GivenFields,
): FilledField[] {
  const read = fields.map((field) => readField(field, sent));
  const problems = problemsOf(asked, eventOf(asked, read));
  const names = new Set(read.map(({ name }) => name));
  const astray = [...problems].find(([name]) => !names.has(name))?.[1] ?? null;
  return read.map((field) => {
    const problem = problems.get(field.name) ?? (field.name === 'on' ? astray : null);
    if (field.error !== null || problem === null) return field;
    return { ...field, error: sayProblem(problem, asked.given, field.words.noun) };
  });
}
