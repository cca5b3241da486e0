import { dateField, readDateField, type DateField } from '../../../page-shell/date-field.js';
import type { Calculation } from '../calculation/calculation.js';
import type { GivenFields } from '../calculation/given-fields.js';
import { settingWords } from '../words/setting-words.js';

/** The day and the readings as they were chosen, with what is wrong with the day. */
export interface HowToCountForm {
  readonly today: DateField;
  readonly settings: Readonly<Record<string, string>>;
}

/** Reads the form. An empty day is the day on which someone looks; a usual reading needs no saying. */
export function readHowToCount(fields: GivenFields): HowToCountForm {
  const typed = Object.fromEntries(fields);
  const isEmpty = ['day', 'month', 'year'].every((part) => !(typed[`as-at-${part}`] ?? '').trim());
  const settings = settingWords.flatMap(({ name, choices }) => {
    const chosen = choices.slice(1).find(({ code }) => code === fields.get(`choose-${name}`));
    return chosen === undefined ? [] : [[name, chosen.code] as const];
  });
  return {
    today: isEmpty ? dateField() : readDateField(typed, 'as-at', 'Day to count for'),
    settings: Object.fromEntries(settings),
  };
}

/** The form as a calculation has it. */
export function howToCountOf({ today, settings }: Calculation): HowToCountForm {
  return { today: dateField(today), settings };
}
