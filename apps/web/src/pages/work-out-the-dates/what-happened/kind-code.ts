import { groundsOf, type Kind } from '../calculation/asked-fields.js';
import { isEventType } from '../calculation/event-code.js';

const between = '.';

/** A kind of event as one choice of a form. */
export function kindCode({ type, ground }: Kind): string {
  return ground === null ? type : `${type}${between}${ground}`;
}

/** A kind of event as the fields of an address that asks when it happened. */
export function kindAsked({ type, ground }: Kind): Readonly<Record<string, string>> {
  return { type, ...(ground === null ? {} : { ground }) };
}

/** The kinds that a type of event is offered as: one, or one for each ground. */
export function kindsOf(type: string): Kind[] {
  const grounds = groundsOf(type);
  return grounds.length === 0
    ? [{ type, ground: null }]
    : grounds.map((ground) => ({ type, ground }));
}

/** The kind that someone chose; nothing where it is none that is offered. */
export function kindChosen(code: string | null): Kind | null {
  const [type = ''] = code?.split(between) ?? [];
  if (!isEventType(type)) return null;
  return kindsOf(type).find((kind) => kindCode(kind) === code) ?? null;
}
