import { sayDateWithDay } from '#libs/statutory-rules';
import type { DateField, FieldError } from '../../../page-shell/date-field.js';
import type { AuthorityShown } from '../../../page-shell/this-authority.js';

export interface SetDayView {
  readonly title: string;
  readonly sentence: string;
  readonly mayBeSet: boolean;
  readonly isSet: boolean;
  readonly errors: readonly FieldError[] | null;
  readonly dayError: string | null;
  readonly dayItems: DateField['items'];
}

/** Which day is shown, and the form to show another one. */
export function setDayView(
  { name, isFictitious, today, setTo }: AuthorityShown,
  field: DateField,
): SetDayView {
  const day = sayDateWithDay(today);
  return {
    title: 'Clock',
    sentence:
      setTo === null
        ? `${name} is shown on the real day: ${day}.`
        : `${name} is shown as at ${day}, not on the real day.`,
    mayBeSet: isFictitious,
    isSet: setTo !== null,
    errors: field.error === null ? null : [field.error],
    dayError: field.error?.text ?? null,
    dayItems: field.items,
  };
}
