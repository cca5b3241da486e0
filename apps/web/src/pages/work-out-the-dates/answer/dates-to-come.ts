import type { Deadline } from '#libs/statutory-rules';

/** The dates that are still to come: those that have passed or were met are of no use in a calendar. */
export function datesToCome(limits: readonly Deadline[]): Deadline[] {
  return limits.filter(({ status }) => status === 'running');
}
