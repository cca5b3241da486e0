import { daysBetween } from './calendar/day-number.js';

/**
 * No step of the law that is done again and again is meant to be done more often: the Code of Practice asks for a
 * review of a young child's plan every three to six months (paragraph 9.178).
 */
const daysThatPartOccasions = 12 * 7;

/**
 * Whether two days are too far apart for one act that was told with two dates: then it was done twice, such as two
 * years' review meetings of which nothing else is known.
 */
export function isOtherOccasion(
  one: { readonly on: string },
  other: { readonly on: string },
): boolean {
  return Math.abs(daysBetween(one.on, other.on)) > daysThatPartOccasions;
}
