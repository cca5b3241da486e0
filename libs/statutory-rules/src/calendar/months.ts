import { civilDateOf, dayOfCivil, type Day } from './civil-date.js';

/** Where a count of months ends. */
export interface MonthsAway {
  readonly day: Day;
  /** Whether the month has the day of the month that the count began on; else `day` is its last. */
  readonly corresponds: boolean;
}

/** The corresponding day so many months away, or the last day of a month that has none; negative goes back. */
export function monthsAway(from: Day, months: number): MonthsAway {
  const { year, month, dayOfMonth } = civilDateOf(from);
  const monthsSinceYearZero = year * 12 + (month - 1) + months;
  const target = {
    year: Math.floor(monthsSinceYearZero / 12),
    month: (((monthsSinceYearZero % 12) + 12) % 12) + 1,
  };
  const first = dayOfCivil({ ...target, dayOfMonth: 1 });
  // The month after December is counted on as a 13th.
  const next = dayOfCivil({ ...target, month: target.month + 1, dayOfMonth: 1 });
  const day = Math.min(first + dayOfMonth - 1, next - 1);
  return { day, corresponds: first + dayOfMonth - 1 < next };
}
