import type { SystemClock, Tx } from '#libs/platform';

/** The day and the instant that an authority lives in. */
export interface AuthorityDay {
  readonly today: string;
  /** The instant that the history records things at: on the day that is shown. */
  readonly recordAt: string;
  /** The machine's own instant: when a file came, when work was done. */
  readonly now: string;
  readonly isFictitious: boolean;
  /** The day that a fictitious authority is shown as at; null: the real one. */
  readonly setTo: string | null;
}

/** As which day an authority is shown. */
export interface ShownAs {
  /** The day that a fictitious authority is shown as at; null: the real one. */
  readonly setTo: string | null;
  readonly isFictitious: boolean;
}

/** Reads which day it is for an authority: the real one, or the one a fictitious authority is set to. */
export interface AuthorityDays {
  read(tx: Tx): Promise<(ShownAs & { readonly name: string }) | null>;
  set(tx: Tx, day: string | null): Promise<void>;
}

export async function dayOf(
  days: AuthorityDays,
  clock: SystemClock,
  tx: Tx,
): Promise<AuthorityDay> {
  return dayShown((await days.read(tx)) ?? { setTo: null, isFictitious: false }, clock);
}

/** The same for an authority that has been read already. */
export function dayShown({ setTo, isFictitious }: ShownAs, clock: SystemClock): AuthorityDay {
  const today = setTo ?? clock.today();
  return { today, recordAt: clock.nowOn(setTo), now: clock.now(), isFictitious, setTo };
}
