import { ruleByCode, ruleCodes } from '#libs/statutory-rules';
import type { DateField, FieldError } from '../../../page-shell/date-field.js';
import { paths } from '../../../page-shell/paths.js';
import { addressOf, carried, type Carried } from '../calculation/address.js';
import type { Calculation } from '../calculation/calculation.js';

export interface DateOfBirthView {
  readonly title: string;
  readonly errors: readonly FieldError[] | null;
  readonly error: string | null;
  readonly items: DateField['items'];
  /** The limits that depend on it. */
  readonly limits: readonly string[];
  readonly carried: readonly Carried[];
  readonly backTo: { readonly text: string; readonly href: string };
}

/** When was the child or young person born? */
export function dateOfBirthView(given: Calculation, field: DateField): DateOfBirthView {
  return {
    title: 'What is the date of birth?',
    errors: field.error === null ? null : [field.error],
    error: field.error?.text ?? null,
    items: field.items,
    limits: ruleCodes
      .map(ruleByCode)
      .filter((rule) => rule.startedByBirth === true || rule.onlyUnderAge !== undefined)
      .map(({ title }) => title),
    carried: carried(given),
    backTo: { text: 'Back', href: addressOf(paths.workOutTheDates, given) },
  };
}
