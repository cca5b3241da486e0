import { CalendarError } from '#libs/statutory-rules';
import { countOf, type CaseCount } from '../record/case-count.js';
import { statesOf, type CaseProcess } from '../record/case-process.js';
import type { CaseRecord } from '../record/case-record.js';

/** One case whose dates lie beyond the calendar keeps the limits that it has, and holds up no other. */
export function asFarAsCountable(
  processes: readonly CaseProcess[],
  record: Pick<CaseRecord, 'events' | 'details'>,
): Partial<CaseCount> {
  try {
    return countOf(processes, record);
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    return { states: statesOf(processes, record.events) };
  }
}
