import { eventTypes, eventShapes } from '#libs/statutory-rules';
import type { GivenEvent } from './calculation.js';

const code = '[A-Za-z0-9][A-Za-z0-9.-]{0,79}';
const wayOfWriting = new RegExp(`^${code}_\\d{4}-\\d{2}-\\d{2}(_[A-Za-z]{1,30}\\.${code})*$`);

/** Fields that hold several codes. */
const lists = new Set(
  eventShapes.flatMap(({ fields }) =>
    fields.filter(({ form }) => form === 'rule-codes').map(({ name }) => name),
  ),
);

/** Whether a text is the code of a kind of event. */
export function isEventType(text: string): boolean {
  return eventTypes.some((type) => type.code === text);
}

/** Writes an event as an address carries it: `review-decision-notified_2026-10-12_outcome.amend`. */
export function writeEvent(event: GivenEvent): string {
  const { type, on, ...fields } = Object.fromEntries(event);
  const said = Object.entries(fields).flatMap(([name, values]) =>
    [values].flat().map((value) => `${name}.${value}`),
  );
  return [type, on, ...said].join('_');
}

/** Reads an event of an address; nothing where it is not written as one. What it says is judged by the clock. */
export function readEvent(text: string): GivenEvent | null {
  if (!wayOfWriting.test(text)) return null;
  const [type = '', on = '', ...said] = text.split('_');
  const event = new Map<string, string | readonly string[]>([
    ['type', type],
    ['on', on],
  ]);
  for (const one of said) {
    const name = one.slice(0, one.indexOf('.'));
    const value = one.slice(name.length + 1);
    const before = event.get(name);
    if (lists.has(name)) event.set(name, [...[before ?? []].flat(), value]);
    else if (before === undefined) event.set(name, value);
    else return null;
  }
  return event;
}
