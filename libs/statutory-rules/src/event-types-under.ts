import { eventTypes, fieldsOf, type EventDefinition, type EventField } from './event-types.js';
import { lawRegister } from './law-register.js';
import type { LawRegister } from './rules-under.js';

/** Finds the fields that events of a type carry besides type and day; nothing for an unknown type. */
export type FieldsUnder = (type: string) => readonly EventField[] | undefined;

/** Every type of event that a law knows: those of the register, and those that its limits bring. */
export function eventTypesUnder(law: LawRegister = lawRegister): readonly EventDefinition[] {
  const brought = law.flatMap(({ brings }) => brings ?? []);
  return [...new Map([...eventTypes, ...brought].map((type) => [type.code, type])).values()];
}

const known = new WeakMap<LawRegister, FieldsUnder>();

function lookup(law: LawRegister): FieldsUnder {
  const brought = law.some(({ brings }) => brings !== undefined);
  if (!brought) return fieldsOf;
  const byType = new Map(eventTypesUnder(law).map(({ code, fields }) => [code, fields ?? []]));
  return (type) => byType.get(type);
}

/** The fields of each type of event, as a law knows them. */
export function fieldsUnder(law: LawRegister = lawRegister): FieldsUnder {
  const found = known.get(law) ?? lookup(law);
  known.set(law, found);
  return found;
}
