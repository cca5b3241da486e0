import calendar from '../../../data/bank-holidays/england-and-wales.json' with { type: 'json' };
import { eventTypes } from './event-types.js';
import { exceptionRegister } from './exceptions/exception-register.js';
import { lawRegister } from './law-register.js';
import { processes } from './process-register.js';

/** How the law is counted and said: one more with every change of it that is none of the data. */
const wayOfCounting = 1;

/**
 * The whole law that dates are counted with, as one text: two texts that differ are two laws.
 *
 * Whoever keeps dates keeps a digest of it beside them, and counts anew when it is another one.
 */
export function lawAsText(): string {
  const law = { wayOfCounting, eventTypes, processes, lawRegister, exceptionRegister, calendar };
  return JSON.stringify(law);
}
