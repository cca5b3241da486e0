import type { Day } from '../calendar/civil-date.js';

/** A stretch of days, both ends included; one that ends before it begins touches nothing. */
export interface Interval {
  readonly from: Day;
  readonly to: Day;
}

/** Answers whether any of many stretches of days touches another, without looking at them all. */
export class IntervalIndex {
  readonly #starts: readonly Day[];
  /** The latest end among the stretches up to each place. */
  readonly #latestEnds: readonly Day[];

  constructor(intervals: readonly Interval[]) {
    const sorted = intervals.filter(({ from, to }) => from <= to).sort((a, b) => a.from - b.from);
    let latest = -Infinity;
    this.#starts = sorted.map(({ from }) => from);
    this.#latestEnds = sorted.map(({ to }) => (latest = Math.max(latest, to)));
  }

  /** Whether one of the stretches has a day in common with this one. */
  touches({ from, to }: Interval): boolean {
    if (from > to) return false;
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? Infinity) <= to) low = middle + 1;
      else high = middle;
    }
    return (this.#latestEnds[low - 1] ?? -Infinity) >= from;
  }
}
