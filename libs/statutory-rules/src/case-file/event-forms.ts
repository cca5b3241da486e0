import type { EventField } from '../event-types.js';
import { eventTypesUnder } from '../event-types-under.js';
import type { ExceptionGround } from '../exceptions/exception-ground.js';
import { exceptionRegister } from '../exceptions/exception-register.js';
import { lawRegister } from '../law-register.js';
import type { LawRegister } from '../rules-under.js';
import { formOf, type ObjectForm } from './check-field.js';

const type: EventField = { name: 'type', form: 'text' };
const on: EventField = { name: 'on', form: 'past-day' };
const id: EventField = { name: 'id', form: 'text' };

/** The grounds that a case file may name. */
export const publicGrounds: ReadonlyMap<string, ExceptionGround> = new Map(
  exceptionRegister
    .filter((ground) => ground.publicInContract)
    .map((ground) => [ground.code, ground]),
);

function datesOfGround({ test }: ExceptionGround): readonly EventField[] {
  switch (test.kind) {
    case 'closure':
      return [
        { name: 'closedFrom', form: 'any-day' },
        { name: 'reopensOn', form: 'any-day' },
        { name: 'adviceAskedOn', form: 'past-day' },
      ];
    case 'missed-appointment':
      return [{ name: 'missedOn', form: 'past-day' }];
    case 'absence':
    case 'circumstances':
      return [
        { name: 'from', form: 'any-day' },
        { name: 'to', form: 'any-day' },
      ];
    case 'not-stated':
      return [];
  }
}

/** The fields that an exception on a ground has to carry. */
export function fieldsOfGround(ground: ExceptionGround): readonly EventField[] {
  return [...(ground.aboutOneRequest ? [id] : []), ...datesOfGround(ground)];
}

const ofSomeGround: readonly EventField[] = exceptionRegister
  .flatMap(fieldsOfGround)
  .map((field) => ({ ...field, optional: true }));

/** What is asked of an event whose type nobody knows. */
export const formOfUnknown: ObjectForm = formOf([on]);

/** What the events of a case file look like under a law. */
export interface EventForms {
  readonly law: LawRegister;
  readonly byType: ReadonlyMap<string, ObjectForm>;
  /** An exception looks as its ground says. */
  readonly byGround: ReadonlyMap<ExceptionGround, ObjectForm>;
  readonly onNoGround: ObjectForm;
}

function formsOf(law: LawRegister): EventForms {
  const types = eventTypesUnder(law);
  const common = types.find(({ code }) => code === 'exception-recorded')?.fields ?? [];
  return {
    law,
    byType: new Map(types.map(({ code, fields }) => [code, formOf([type, on, ...(fields ?? [])])])),
    byGround: new Map(
      [...publicGrounds.values()].map((ground) => [
        ground,
        formOf([type, on, ...common, ...fieldsOfGround(ground)]),
      ]),
    ),
    onNoGround: formOf([type, on, ...common, ...ofSomeGround]),
  };
}

const known = new WeakMap<LawRegister, EventForms>();

/** What the events of a case file look like under a law; absent means the law as it is. */
export function formsUnder(law: LawRegister = lawRegister): EventForms {
  const forms = known.get(law) ?? formsOf(law);
  known.set(law, forms);
  return forms;
}
