import type { PostgresAuthorityDays } from '#libs/casefile';
import type { Database, SystemClock } from '#libs/platform';
import type { Settings, Tx } from '#libs/platform';

/** The authority that is shown, and the day that it lives in. */
export interface AuthorityShown {
  readonly name: string;
  readonly isFictitious: boolean;
  readonly today: string;
  /** The day that a fictitious authority is set to; null: the real one. */
  readonly setTo: string | null;
}

/** The database holds no authority of this number: it was never set up. */
export class AuthorityMissingError extends Error {
  override name = 'AuthorityMissingError';
}

/** The authority that this instance shows, until people sign in and bring their own. */
export class ThisAuthority {
  constructor(
    private readonly settings: Pick<Settings, 'authority'>,
    private readonly database: Database,
    private readonly days: PostgresAuthorityDays,
    private readonly clock: SystemClock,
  ) {}

  /** The local authority number. */
  get number(): number {
    return this.settings.authority;
  }

  /** Reads or acts in the name of the authority, in one transaction. */
  async ask<T>(work: (tx: Tx, authority: AuthorityShown) => Promise<T>): Promise<T> {
    return this.database.inAuthority(this.number, async (tx) => {
      const found = await this.days.read(tx);
      if (found === null) throw new AuthorityMissingError('The authority was never set up.');
      const { name, isFictitious, setTo } = found;
      return work(tx, { name, isFictitious, setTo, today: setTo ?? this.clock.today() });
    });
  }
}
