import { DateTime } from 'luxon';
import { londonDay } from '#libs/statutory-rules';

/** The one place that reads the machine's clock. */
export class SystemClock {
  /** This instant, as ISO 8601 in UTC. */
  now(): string {
    return DateTime.utc().toISO();
  }

  /** Today in England. */
  today(): string {
    return londonDay(this.now());
  }

  /**
   * The instant at which something is recorded by an authority that is shown as at another day:
   * that day, at this time of day. So its history reads in order.
   */
  nowOn(day: string | null): string {
    if (day === null) return this.now();
    const time = DateTime.utc().setZone('Europe/London');
    const { hour, minute, second, millisecond } = time;
    const shown = DateTime.fromISO(day, { zone: 'Europe/London' }).set({
      hour,
      minute,
      second,
      millisecond,
    });
    return shown.toUTC().toISO() ?? this.now();
  }

  /** An instant this many seconds from now, for trying again later. */
  inSeconds(seconds: number): string {
    return DateTime.utc().plus({ seconds }).toISO();
  }
}
