import { eventTypes, fieldsOf, type EventField, type EventType } from '../event-types.js';
import { fieldsOfGround, publicGrounds } from './event-forms.js';

/** What events of some types look like in a case file, besides their type and their day. */
export interface EventShape {
  readonly types: readonly EventType[];
  readonly fields: readonly EventField[];
}

const recordsException: EventType = 'exception-recorded';

/** The grounds that share their fields are one shape, in which the ground is one of these codes. */
function shapesOfExceptions(): EventShape[] {
  const common = fieldsOf(recordsException) ?? [];
  const byFields = Map.groupBy(publicGrounds.values(), (each) =>
    JSON.stringify(fieldsOfGround(each)),
  );
  return [...byFields.values()].map((grounds) => ({
    types: [recordsException],
    fields: [
      ...common.map((field) =>
        field.name === 'ground' ? { ...field, form: grounds.map(({ code }) => code) } : field,
      ),
      ...grounds.slice(0, 1).flatMap(fieldsOfGround),
    ],
  }));
}

function shapesOfOthers(): EventShape[] {
  const others = eventTypes.map(({ code }) => code).filter((code) => code !== recordsException);
  const byFields = Map.groupBy(others, (code) => JSON.stringify(fieldsOf(code)));
  return [...byFields.values()].map((types) => ({
    types,
    fields: types.slice(0, 1).flatMap((code) => fieldsOf(code) ?? []),
  }));
}

/** What an event of a case file may look like: each type once, exceptions once for each kind of ground. */
export const eventShapes: readonly EventShape[] = [...shapesOfOthers(), ...shapesOfExceptions()];
