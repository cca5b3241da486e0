import { longestReason } from '#libs/casefile';
import {
  dateField,
  readDateField,
  type DateField,
  type FieldError,
} from '../../../page-shell/date-field.js';

/** What someone says is right: another day, or that it never happened. */
export type Right = 'another-day' | 'did-not-happen';

/** The form as it was filled in, with what is wrong by each field. */
export interface CorrectionForm {
  readonly right: Right | null;
  readonly rightError: FieldError | null;
  readonly date: DateField;
  readonly reason: string;
  readonly reasonError: FieldError | null;
}

/** The empty form, on the day that is recorded; of what never happened only a day can be right. */
export function emptyForm(on: string, isRetracted: boolean): CorrectionForm {
  return {
    right: isRetracted ? 'another-day' : null,
    rightError: null,
    date: dateField(on),
    reason: '',
    reasonError: null,
  };
}

/** Reads what someone says is right and why. A day is only asked for where there is one. */
export function readCorrection(body: unknown): CorrectionForm {
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const right = rightIn(fields['right']);
  const reason = typeof fields['reason'] === 'string' ? textOf(fields['reason']) : '';
  const date = readDateField(fields, 'on', 'Day on which it happened');
  return {
    right,
    rightError: right === null ? error('right', 'Select what is right') : null,
    date: right === 'another-day' ? date : { ...date, error: null },
    reason,
    reasonError: reasonError(reason),
  };
}

/** Everything that is wrong with the form, in the order of its fields. */
export function errorsIn({ rightError, date, reasonError }: CorrectionForm): FieldError[] {
  return [rightError, date.error, reasonError].filter((one) => one !== null);
}

/** The refusal of the law or the process, beside the field that it is about. */
export function refusedForm(form: CorrectionForm, sentence: string): CorrectionForm {
  return form.right === 'another-day'
    ? { ...form, date: { ...form.date, error: error('on-day', sentence) } }
    : { ...form, rightError: error('right', sentence) };
}

function rightIn(value: unknown): Right | null {
  return value === 'another-day' || value === 'did-not-happen' ? value : null;
}

/** A browser counts a new line as one character and sends two. */
function textOf(typed: string): string {
  return typed.replaceAll('\r\n', '\n').trim();
}

function reasonError(reason: string): FieldError | null {
  if (reason === '') return error('reason', 'Enter why this is corrected');
  if (reason.length <= longestReason) return null;
  return error('reason', `The reason must be ${longestReason} characters or fewer`);
}

function error(field: string, text: string): FieldError {
  return { text, href: `#${field}` };
}
