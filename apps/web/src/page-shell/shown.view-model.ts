import { sayDate } from '#libs/statutory-rules';
import type { AuthorityShown } from './this-authority.js';

/** The line above every page: whose cases these are, and on which day. */
export interface Shown {
  readonly authority: string;
  readonly asAt: string;
  readonly today: string;
  readonly isSet: boolean;
}

export function shownAs({ name, isFictitious, today, setTo }: AuthorityShown): Shown {
  return {
    authority: isFictitious && !/fictitious/i.test(name) ? `${name} (fictitious)` : name,
    asAt: setTo === null ? `today, ${sayDate(today)}` : `shown as at ${sayDate(today)}`,
    today,
    isSet: setTo !== null,
  };
}
