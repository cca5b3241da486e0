import { answerCase, ruleByCode, ruleCodes, type IsoDate } from '#libs/statutory-rules';
import { sayRule } from '../../words/code-words.js';
import {
  askedFields,
  beginningsOf,
  nextId,
  type AskedField,
  type Kind,
} from '../calculation/asked-fields.js';
import { caseOf, fieldOf, withoutEvent, type Calculation } from '../calculation/calculation.js';
import { sayEventType, sayId } from '../words/event-words.js';
import { dayWordsOf, fieldWords, idWordsOf, type FieldWords } from '../words/field-words.js';
import { sayDay } from '../words/say-day.js';
import { serviceCodes } from '../words/service-codes.js';
import { sayValue, unsaidWords } from '../words/value-words.js';

/** One of the answers to choose from. */
export interface Option {
  readonly value: string;
  readonly text: string;
}

/** How a field is filled in on the page. */
export type Control =
  | { readonly as: 'day' }
  | { readonly as: 'one'; readonly options: readonly Option[] }
  | { readonly as: 'several'; readonly options: readonly Option[] }
  | {
      readonly as: 'one-given-before';
      readonly options: readonly Option[];
      readonly types: readonly string[];
    }
  | { readonly as: 'code' }
  | { readonly as: 'fixed'; readonly value: string };

/** A field of the form for one event. */
export interface FormField {
  readonly name: string;
  readonly isOptional: boolean;
  readonly control: Control;
  readonly words: FieldWords;
}

/** What a form is for: this event of this calculation, on this day. */
export interface Asked {
  readonly given: Calculation;
  readonly kind: Kind;
  readonly place: number;
  readonly today: IsoDate;
  /** The kind that was wanted first, and to which this one belongs: it is asked for next. */
  readonly wanted: Kind | null;
}

function requests({ given }: Asked, types: readonly string[]): Option[] {
  return given.events.flatMap((event) => {
    const id = fieldOf(event, 'id');
    const type = fieldOf(event, 'type') ?? '';
    if (id === undefined || !types.includes(type)) return [];
    const service = fieldOf(event, 'service');
    const to = service === undefined ? '' : ` to ${sayValue('service', service)}`;
    return [{ value: id, text: `${sayId(id, types)}${to}, ${sayDay(fieldOf(event, 'on') ?? '')}` }];
  });
}

/** The limits of the case that the ground can release. Where the case has no answer: all that it can release. */
function releasable({ given, kind, place, today }: Asked): Option[] {
  const answer = answerCase(caseOf(withoutEvent(given, place), today));
  const rules = 'errors' in answer ? ruleCodes : answer.deadlines.map(({ rule }) => rule);
  const inReach = rules.filter((rule) =>
    ruleByCode(rule).versions.some(({ exceptions }) =>
      exceptions.some((code) => code === kind.ground),
    ),
  );
  // What was chosen before stays to be chosen: left out, it would come to mean every limit.
  const held = [given.events[place]?.get('releases') ?? []].flat();
  return [...new Set([...held, ...inReach])].map((rule) => ({ value: rule, text: sayRule(rule) }));
}

function codes(field: AskedField, of: readonly string[]): Control {
  const options = of.map((value) => ({ value, text: sayValue(field.name, value) }));
  if (field.optional !== true) return { as: 'one', options };
  const { text, isAnswer } = unsaidWords(field.name);
  const unsaid = { value: '', text };
  return { as: 'one', options: isAnswer ? [unsaid, ...options] : [...options, unsaid] };
}

function idKept({ given, kind, place }: Asked): string {
  const event = given.events[place];
  return (event && fieldOf(event, 'id')) ?? nextId(given.events, kind.type);
}

function controlOf(field: AskedField, asked: Asked): Control {
  const { form } = field;
  if (field.name === 'service' && form === 'text') return codes(field, serviceCodes);
  if (form === 'any-day' || form === 'past-day') return { as: 'day' };
  if (form === 'next-id') return { as: 'fixed', value: idKept(asked) };
  if (form === 'rule-codes') return { as: 'several', options: releasable(asked) };
  if (form === 'text') return { as: 'code' };
  if ('idOf' in form) {
    return { as: 'one-given-before', options: requests(asked, form.idOf), types: form.idOf };
  }
  return codes(field, form);
}

/** An exception is asked for by its own days; when it was decided comes behind them. */
function inOrder(on: FormField, others: readonly FormField[], { ground }: Kind): FormField[] {
  if (ground === null) return [on, ...others];
  const isReleases = ({ control }: FormField) => control.as === 'several';
  const own = others.filter((field) => !isReleases(field));
  return [...own, on, ...others.filter(isReleases)];
}

/** The fields of the form for an event; nothing for a kind that the register doesn't know. */
export function formFields(asked: Asked): readonly FormField[] | null {
  const fields = askedFields(asked.kind);
  if (fields === null) return null;
  const on: FormField = {
    name: 'on',
    isOptional: false,
    control: { as: 'day' },
    words: dayWordsOf(asked.kind.type),
  };
  const others = fields.map((field) => ({
    name: field.name,
    isOptional: field.optional === true && !unsaidWords(field.name).isAnswer,
    control: controlOf(field, asked),
    words: field.name === 'id' ? idWordsOf(beginningsOf(asked.kind)) : fieldWords(field.name),
  }));
  // Limits of which none can be chosen are not asked for.
  return inOrder(on, others, asked.kind).filter(
    ({ control }) => control.as !== 'several' || control.options.length > 0,
  );
}

/** What has to be given before this event can be: the request that it answers. */
export function missingBefore(fields: readonly FormField[]): Option[] {
  return fields.flatMap(({ control }) =>
    control.as === 'one-given-before' && control.options.length === 0
      ? control.types.map((type) => ({ value: type, text: sayEventType(type) }))
      : [],
  );
}
