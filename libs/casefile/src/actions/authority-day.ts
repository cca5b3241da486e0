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

/** Reads which day it is for an authority: the real one, or the one a fictitious authority is set to. */
export interface AuthorityDays {
  read(tx: Tx): Promise<{ setTo: string | null; isFictitious: boolean; name: string } | null>;
  set(tx: Tx, day: string | null): Promise<void>;
}

export async function dayOf(
  days: AuthorityDays,
  clock: SystemClock,
  tx: Tx,
): Promise<AuthorityDay> {
  const authority = await days.read(tx);
  const setTo = authority?.setTo ?? null;
  const isFictitious = authority?.isFictitious === true;
  const today = setTo ?? clock.today();
  return { today, recordAt: clock.nowOn(setTo), now: clock.now(), isFictitious, setTo };
}
