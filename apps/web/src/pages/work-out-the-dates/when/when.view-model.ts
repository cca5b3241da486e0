import type { DateField, FieldError } from '../../../page-shell/date-field.js';
import { paths } from '../../../page-shell/paths.js';
import { addressOf, carried, type Carried } from '../calculation/address.js';
import { groupOf } from '../words/event-groups.js';
import { hintOf, sayKind } from '../words/event-words.js';
import { kindCode } from '../what-happened/kind-code.js';
import { sayDay } from '../words/say-day.js';
import type { Asked, Option } from './controls.js';
import type { FilledField } from './when.form.js';

/** A field as the page shows it. */
export interface WhenField {
  readonly name: string;
  readonly as: 'day' | 'radios' | 'checkboxes' | 'code';
  readonly question: string;
  readonly hint: string | null;
  readonly error: string | null;
  readonly dateItems: DateField['items'];
  readonly items: readonly (Option & { checked: boolean })[];
  readonly value: string;
}

export interface WhenView {
  readonly title: string;
  readonly hint: string | null;
  readonly fields: readonly WhenField[];
  readonly carried: readonly Carried[];
  readonly backTo: { readonly text: string; readonly href: string };
  readonly errors: readonly FieldError[] | null;
  readonly button: string;
  /** What has to be given first, with where that is done. */
  readonly first: readonly { readonly text: string; readonly href: string }[];
  /** What this is given for, and will be asked for next. */
  readonly wanted: string | null;
  /** The day that the dates are worked out for, where one was chosen, with where to change it. */
  readonly chosenDay: { readonly day: string; readonly changeAt: string } | null;
}

const example = 'For example, 7 9 2026.';
const shownAs = {
  day: 'day',
  code: 'code',
  one: 'radios',
  'one-given-before': 'radios',
  several: 'checkboxes',
} as const;

function shown({ name, words, control, value, typed, error }: FilledField): WhenField[] {
  if (control.as === 'fixed') return [];
  const { question, hint } = words;
  const said = [control.as === 'day' ? example : '', hint ?? ''].filter((part) => part !== '');
  const options = 'options' in control ? control.options : [];
  const held = [value ?? []].flat();
  return [
    {
      name,
      as: shownAs[control.as],
      question,
      hint: said.length === 0 ? null : said.join(' '),
      error,
      dateItems: typed?.items ?? [],
      items: options.map((option) => ({ ...option, checked: held.includes(option.value) })),
      value: typeof value === 'string' ? value : '',
    },
  ];
}

function errorsOf(fields: readonly FilledField[]): FieldError[] {
  return fields.flatMap(({ name, typed, error }) => {
    if (error === null) return [];
    const href = typed === null ? `#${name}` : (typed.error?.href ?? `#${name}-day`);
    return [{ text: error, href }];
  });
}

function wayBack({ given, kind, place }: Asked): string {
  const about = groupOf(kind.type);
  return place < given.events.length || about === undefined
    ? addressOf(paths.workOutTheDates, given)
    : addressOf(paths.whatHappened, given, { about });
}

/** When did it happen, and what else has to be known of it? */
export function whenView(
  asked: Asked,
  fields: readonly FilledField[],
  missing: readonly Option[],
  full: string | null = null,
): WhenView {
  const { given, kind, place, wanted } = asked;
  const errors = [...(full === null ? [] : [{ text: full, href: '#on-day' }]), ...errorsOf(fields)];
  const own = [
    { name: 'type', value: kind.type },
    ...(kind.ground === null ? [] : [{ name: 'ground', value: kind.ground }]),
    { name: 'place', value: String(place) },
    ...(wanted === null ? [] : [{ name: 'then', value: kindCode(wanted) }]),
  ];
  return {
    title: sayKind(kind),
    hint: hintOf(kind) ?? null,
    fields: fields.flatMap(shown),
    carried: [...carried(given), ...own],
    backTo: { text: 'Back', href: wayBack(asked) },
    errors: errors.length === 0 ? null : errors,
    button: place < given.events.length ? 'Save the change' : 'Continue',
    first: missing.map(({ value, text }) => ({
      text,
      href: addressOf(paths.whenItHappened, given, { type: value, then: kindCode(kind) }),
    })),
    wanted: wanted === null ? null : sayKind(wanted),
    chosenDay:
      given.today === null
        ? null
        : { day: sayDay(given.today), changeAt: addressOf(paths.howToCount, given) },
  };
}
