import { describe, expect, it } from '@jest/globals';
import { londonDay } from '#libs/statutory-rules';
import { SystemClock } from './system-clock.js';

const clock = new SystemClock();

describe('the clock of the service', () => {
  it('says this instant in UTC, and the day that it is in England', () => {
    const before = clock.now();
    expect(before).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect([londonDay(before), londonDay(clock.now())]).toContain(clock.today());
  });

  it.each(['2026-01-15', '2026-07-15', '2026-03-29', '2026-10-25'])(
    'records on %s what is recorded while that day is shown',
    (day) => {
      expect(londonDay(clock.nowOn(day))).toBe(day);
    },
  );

  it('records at the real instant when no day is shown', () => {
    const before = clock.now();
    const shown = clock.nowOn(null);
    expect(before <= shown && shown <= clock.now()).toBe(true);
  });

  it('says an instant some seconds on', () => {
    const [soon, later] = [clock.inSeconds(2), clock.inSeconds(300)];
    expect(clock.now() < soon && soon < later).toBe(true);
  });
});
