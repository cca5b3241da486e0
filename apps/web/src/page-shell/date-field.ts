import { isRealDate } from '#libs/statutory-rules';

/** A message beside a field and in the summary above the page, which links to it. */
export interface FieldError {
  readonly text: string;
  readonly href: string;
}

/** One of the three parts of a date as the page shows them again. */
interface DateItem {
  readonly name: string;
  readonly value: string;
  readonly classes: string;
}

/** A date as it was typed: the day, or what is wrong with it. */
export interface DateField {
  readonly date: string | null;
  readonly error: FieldError | null;
  readonly items: readonly DateItem[];
}

const parts = ['day', 'month', 'year'] as const;
type Part = (typeof parts)[number];
type Typed = Readonly<Record<Part, string>>;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads the day, month and year that someone typed. `what` begins a sentence: "Day the family was told".
 * A month may be a name, as the design system asks.
 */
export function readDateField(body: unknown, name: string, what: string): DateField {
  const typed = typedIn(body, name);
  const missing = parts.filter((part) => typed[part] === '');
  if (missing.length === parts.length) {
    return wrong(name, typed, `Enter the ${what.charAt(0).toLowerCase()}${what.slice(1)}`, parts);
  }
  if (missing.length > 0) {
    return wrong(name, typed, `${what} must include a ${missing.join(' and ')}`, missing);
  }
  const date = isoOf(typed);
  if (!isRealDate(date)) return wrong(name, typed, `${what} must be a real date`, parts);
  return { date, error: null, items: itemsOf(typed, []) };
}

/** The empty field, or one that holds a day already. */
export function dateField(date: string | null = null): DateField {
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  const bare = (number: string) => number.replace(/^0/, '');
  return { date, error: null, items: itemsOf({ day: bare(day), month: bare(month), year }, []) };
}

/** The same field with a refusal of the law or the process beside it. */
export function refusedDate(field: DateField, name: string, sentence: string): DateField {
  const error = { text: sentence, href: `#${name}-day` };
  return {
    ...field,
    error,
    items: field.items.map((item) => ({ ...item, classes: `${item.classes} govuk-input--error` })),
  };
}

function typedIn(body: unknown, name: string): Typed {
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const read = (part: Part) => {
    const value = fields[`${name}-${part}`];
    return typeof value === 'string' ? value.trim().slice(0, 20) : '';
  };
  return { day: read('day'), month: read('month'), year: read('year') };
}

function isoOf({ day, month, year }: Typed): string {
  const named = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return [year, named > 0 ? String(named) : month, day]
    .map((number) => number.padStart(2, '0'))
    .join('-');
}

function wrong(name: string, typed: Typed, text: string, at: readonly Part[]): DateField {
  const error = { text, href: `#${name}-${at[0] ?? 'day'}` };
  return { date: null, error, items: itemsOf(typed, at) };
}

function itemsOf(typed: Typed, wrongParts: readonly Part[]): DateItem[] {
  return parts.map((part) => ({
    name: part,
    value: typed[part],
    classes: [
      part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
      ...(wrongParts.includes(part) ? ['govuk-input--error'] : []),
    ].join(' '),
  }));
}
