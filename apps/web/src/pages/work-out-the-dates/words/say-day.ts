import { isRealDate, sayDate } from '#libs/statutory-rules';

/** Says a day; what is no real day is repeated as it came, because its error is said beside it. */
export function sayDay(day: string): string {
  return isRealDate(day) ? sayDate(day) : day;
}
