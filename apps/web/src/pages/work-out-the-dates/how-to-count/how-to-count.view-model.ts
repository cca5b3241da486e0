import type { DateField, FieldError } from '../../../page-shell/date-field.js';
import { paths } from '../../../page-shell/paths.js';
import { addressOf, carried, type Carried } from '../calculation/address.js';
import type { Calculation } from '../calculation/calculation.js';
import { sayDay } from '../words/say-day.js';
import { settingWords } from '../words/setting-words.js';
import type { HowToCountForm } from './how-to-count.form.js';

interface Question {
  readonly name: string;
  readonly question: string;
  readonly hint: string;
  readonly value: string;
  readonly items: readonly { value: string; text: string; hint?: { text: string } }[];
}

export interface HowToCountView {
  readonly title: string;
  readonly errors: readonly FieldError[] | null;
  readonly error: string | null;
  readonly today: string;
  readonly items: DateField['items'];
  readonly questions: readonly Question[];
  readonly carried: readonly Carried[];
  readonly backTo: { readonly text: string; readonly href: string };
}

/** For which day, and by which reading of the law? */
export function howToCountView(
  given: Calculation,
  { today, settings }: HowToCountForm,
  day: string,
): HowToCountView {
  const events = { ...given, today: null, settings: {} };
  return {
    title: 'How the dates are counted',
    errors: today.error === null ? null : [today.error],
    error: today.error?.text ?? null,
    today: sayDay(day),
    items: today.items,
    questions: settingWords.map(({ name, question, hint, choices }) => ({
      name: `choose-${name}`,
      question,
      hint,
      value: settings[name] ?? choices[0]?.code ?? '',
      items: choices.map(({ code, text, hint: help }) => ({
        value: code,
        text,
        ...(help === undefined ? {} : { hint: { text: help } }),
      })),
    })),
    carried: carried(events),
    backTo: { text: 'Back', href: addressOf(paths.workOutTheDates, given) },
  };
}
