import type { Day } from '../calendar/civil-date.js';
import { sayDay } from '../calendar/say-date.js';
import type { WorkingDayTest } from '../calendar/working-days.js';
import type { EventMatch } from '../event-match.js';
import type { LawEvent } from '../law-event.js';

/** How a limit was counted: its last day, and what a person needs to count it again. */
export interface Count {
  readonly dueOn: Day;
  /** The counting in words for a family, with the day that it starts from. */
  readonly said: () => string;
  /** What it takes to count it again, sentence by sentence. */
  readonly steps: () => readonly string[];
}

/** A day to count from, and what happened on it. */
export interface Anchor {
  readonly day: Day;
  readonly called: string;
}

/** What a limit is counted with. */
export interface CountedFrom {
  readonly start: Anchor;
  /** The event that started the limit; none where a birth did. */
  readonly event: LawEvent | null;
  /** The day of the last such event on or before the start. */
  lastUpToStart(match: EventMatch): Day | null;
  /** The day of the first such event that the limit looks at. */
  firstInView(match: EventMatch): Day | null;
  readonly isWorkingDay: WorkingDayTest;
}

/** Says a day with its day of the week. */
export const say: (day: Day) => string = sayDay;

/** Says a number of things. */
export function sayNumber(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
