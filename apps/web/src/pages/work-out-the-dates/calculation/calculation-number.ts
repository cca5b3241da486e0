import { createHash, randomUUID } from 'node:crypto';
import type { Calculation } from './calculation.js';
import { writeEvent } from './event-code.js';

/** The same calculation with a number: drawn by lot when something is first given, and kept from then on. */
export function numbered(given: Calculation): Calculation {
  const { number } = given;
  return { ...given, number: number ?? randomUUID().replaceAll('-', '').slice(0, 16) };
}

/** The number of a calculation. A link that was written by hand has none: everything that it gives stands in. */
export function numberOf({ number, events }: Calculation): string {
  if (number !== null) return number;
  const given = events.map(writeEvent).sort().join('|');
  return createHash('sha256').update(given).digest('hex').slice(0, 16);
}
