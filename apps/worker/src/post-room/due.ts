import type { Due } from '#libs/platform';
import type { Clock } from './ports.js';

/** No post is put off for longer than this. */
const longestWaitInSeconds = 300;
/** Clocks of several machines are never quite together. */
const apartInSeconds = 60;

/** What is owed at this instant by the clock. */
export function dueBy(clock: Clock): Due {
  return {
    now: clock.now(),
    beyond: clock.inSeconds(longestWaitInSeconds + apartInSeconds),
  };
}

/** When post is owed again that is put off for so long. */
export function putOffUntil(clock: Clock, seconds: number): string {
  return clock.inSeconds(Math.min(Math.max(seconds, 1), longestWaitInSeconds));
}

/** When post is owed again that failed so many times: later and later. */
export function retryAt(clock: Clock, attempts: number): string {
  return putOffUntil(clock, 2 ** attempts);
}
