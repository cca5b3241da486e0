import { readDay } from '../calendar/day-number.js';
import { isWorkingDay } from '../calendar/working-days.js';
import type { CountedFrom } from './count.js';

/** The start of a limit that nothing but its day is known of. */
export function countedFrom(on: string, known: Partial<CountedFrom> = {}): CountedFrom {
  return {
    start: { day: readDay(on), called: 'the day it began' },
    event: null,
    lastUpToStart: () => null,
    firstInView: () => null,
    isWorkingDay,
    ...known,
  };
}
