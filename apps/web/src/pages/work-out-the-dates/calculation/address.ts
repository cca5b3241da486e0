import type { ServedPath } from '../../../page-shell/paths.js';
import type { Calculation } from './calculation.js';
import { writeEvent } from './event-code.js';

/** A hidden field with which a form carries the calculation on. */
export interface Carried {
  readonly name: string;
  readonly value: string;
}

/** The calculation as fields, the same in addresses and in forms. */
export function carried({ events, today, settings, number }: Calculation): Carried[] {
  return [
    ...events.map((event) => ({ name: 'e', value: writeEvent(event) })),
    ...(today === null ? [] : [{ name: 'today', value: today }]),
    ...Object.entries(settings).map(([name, value]) => ({ name, value })),
    ...(number === null ? [] : [{ name: 'n', value: number }]),
  ];
}

/** The address of a page of the calculator. All of the calculation is in it; nothing is kept anywhere else. */
export function addressOf(
  served: ServedPath,
  calculation: Calculation,
  own: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams(Object.entries(own));
  for (const { name, value } of carried(calculation)) query.append(name, value);
  return query.size === 0 ? served.path : `${served.path}?${query.toString()}`;
}
