import type { Day } from '../calendar/day-number.js';
import type { Limit } from '../deadline-rule.js';

/** How a limit was counted: its last day, and what a person needs to count it again. */
export interface Count {
  readonly dueOn: Day;
  /** Calendar days, weekends and holidays among them. */
  readonly days: number;
  /** The limit in the words of the law: 6 weeks. */
  readonly length: string;
  readonly firstDayCounts: boolean;
}

/** Counts a limit from its starting day: "within … of" leaves that day out, "beginning with" counts it as day 1. */
export function countLimit(startsOn: Day, limit: Limit): Count {
  const firstDayCounts = limit.counted === 'beginning-with-the-day';
  const days = 'weeks' in limit ? limit.weeks * 7 : limit.days;
  return {
    dueOn: startsOn + days - (firstDayCounts ? 1 : 0),
    days,
    length: 'weeks' in limit ? `${limit.weeks} weeks` : `${limit.days} days`,
    firstDayCounts,
  };
}
