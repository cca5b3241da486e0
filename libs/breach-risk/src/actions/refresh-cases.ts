import type { Tx } from '#libs/platform';
import type { LimitSource, LimitStore } from './ports.js';

/** Brings what managers watch up to date with the cases. */
export class RefreshCases {
  constructor(
    private readonly source: LimitSource,
    private readonly store: LimitStore,
  ) {}

  /**
   * Makes the limits shown for these cases those that the cases have now. Safe to repeat, and the
   * order of the events that ask for it doesn't matter: what is read is always the newest.
   */
  async refresh(tx: Tx, caseIds: readonly string[]): Promise<void> {
    const cases = [...new Set(caseIds)];
    if (cases.length === 0) return;
    // Held before reading: else one that had read earlier could write its older limits last.
    await this.store.holdAuthority(tx);
    const all = await this.source.limitsOf(tx, cases);
    // A day that simply arrives is counted from a date of birth: that has no place in lists of many cases.
    const limits = all.filter(({ kind }) => kind !== 'date');
    const changed = await this.store.replace(tx, cases, limits);
    if (changed > 0) await this.store.tellPages(tx);
  }

  /** Another day is shown: no limit has changed, and every page counts anew what is late. */
  async dayChanged(tx: Tx): Promise<void> {
    await this.store.tellPages(tx);
  }
}
