import {
  eventShapes,
  ruleByCode,
  ruleCodes,
  typeOf,
  type EventField,
  type EventShape,
} from '#libs/statutory-rules';
import { fieldOf, type GivenEvent } from './calculation.js';

/** A kind of event that can be chosen: a type, or for exceptions the type with its ground. */
export interface Kind {
  readonly type: string;
  readonly ground: string | null;
}

/** How a field is filled in: as the register says, by itself with the next number, or by choosing a request. */
export type AskedField = Omit<EventField, 'form'> & {
  readonly form: EventField['form'] | 'next-id' | { readonly idOf: readonly string[] };
};

const telling = 'ground';
const rulesById = ruleCodes.map(ruleByCode).filter(({ subject }) => subject === 'id');

function shapesOf(type: string) {
  return eventShapes.filter(({ types }) => types.some((code) => code === type));
}

function groundsIn({ fields }: EventShape): readonly string[] {
  const form = fields.find(({ name }) => name === telling)?.form;
  return typeof form === 'object' ? form : [];
}

/** The grounds that make several kinds out of one type of event; none for most. */
export function groundsOf(type: string): readonly string[] {
  const shapes = shapesOf(type);
  return shapes.length > 1 ? shapes.flatMap(groundsIn) : [];
}

/** The kind that an event is of. */
export function kindOf(event: GivenEvent): Kind {
  const type = fieldOf(event, 'type') ?? '';
  return { type, ground: groundsOf(type).length > 0 ? (fieldOf(event, telling) ?? null) : null };
}

/** The types of event with which begins what this kind of event answers, ends or excuses, by its number. */
function askedBy({ type, ground }: Kind): string[] {
  return rulesById
    .filter(
      (rule) =>
        [...rule.metBy, ...rule.neverAroseBy].some((match) => typeOf(match) === type) ||
        rule.versions.some(({ exceptions }) => exceptions.some((code) => code === ground)),
    )
    .flatMap(({ startedBy }) => startedBy.map(({ match }) => typeOf(match)));
}

function begins(type: string): boolean {
  return rulesById.some(({ startedBy }) => startedBy.some(({ match }) => typeOf(match) === type));
}

function formOf(field: EventField, kind: Kind): AskedField['form'] {
  if (field.name !== 'id' || field.form !== 'text') return field.form;
  if (begins(kind.type)) return 'next-id';
  const idOf = askedBy(kind);
  return idOf.length > 0 ? { idOf } : 'text';
}

/** The fields to ask for beside the day, as the register has them; nothing for a kind that it doesn't know. */
export function askedFields(kind: Kind): readonly AskedField[] | null {
  const shape = shapesOf(kind.type).find((each) =>
    kind.ground === null
      ? groundsOf(kind.type).length === 0
      : groundsIn(each).includes(kind.ground),
  );
  if (shape === undefined) return null;
  return shape.fields
    .filter(({ name }) => kind.ground === null || name !== telling)
    .map((field) => ({ ...field, form: formOf(field, kind) }));
}

/** The types of event with which begins what the number of an event names: its own, or those that it is about. */
export function beginningsOf(kind: Kind): readonly string[] {
  return begins(kind.type) ? [kind.type] : askedBy(kind);
}

/** A number that no event of this type carries yet: requests and consultations are counted apart. */
export function nextId(events: readonly GivenEvent[], type: string): string {
  const numbers = events
    .filter((event) => fieldOf(event, 'type') === type)
    .map((event) => Number(fieldOf(event, 'id') ?? 0))
    .filter(Number.isInteger);
  return String(Math.max(0, ...numbers) + 1);
}
