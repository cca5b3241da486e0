import type { Outbox, Tx } from '#libs/platform';
import type { CaseStore } from './ports.js';
import type { AuthorityDay } from './authority-day.js';

const atOnce = 1000;

/** Finds the limits that have passed and says so, once for each. */
export class Sweep {
  constructor(
    private readonly store: CaseStore,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Flags the next limits that have passed unmet and posts `limit-missed` for each of them, in one
   * transaction. Returns how many: call again while it is not zero.
   */
  async flagMissed(tx: Tx, day: AuthorityDay): Promise<number> {
    const flagged = await this.store.flagMissed(tx, day.today, atOnce);
    const events = flagged.map(({ caseId, caseVersion, ...limit }) => ({
      type: 'limit-missed',
      version: 1,
      caseId,
      caseVersion,
      data: limit,
    }));
    await this.outbox.post(tx, events);
    return flagged.length;
  }
}
