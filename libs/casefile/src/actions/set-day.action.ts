import { refused, type Decision } from '#libs/lifecycle-kernel';
import { isRealDate } from '#libs/statutory-rules';
import type { Outbox, SystemClock, Tx } from '#libs/platform';
import { dayOf, type AuthorityDays } from './authority-day.js';
import { caseChanged } from './case-changed.js';
import type { CaseStore } from './ports.js';

/** Shows a fictitious authority as at another day. A real authority's day is never set. */
export class SetDay {
  constructor(
    private readonly days: AuthorityDays,
    private readonly store: CaseStore,
    private readonly outbox: Outbox,
    private readonly clock: SystemClock,
  ) {}

  /** `null` goes back to the real day. */
  async set(tx: Tx, day: string | null): Promise<Decision<never>> {
    if (day !== null && !isRealDate(day)) {
      return refused('not-a-date', 'Give the day as year, month and day, like 2026-01-15.');
    }
    const authority = await this.days.read(tx);
    if (authority?.isFictitious !== true) {
      return refused('real-authority', 'Only the day of a fictitious authority can be set.');
    }
    await this.days.set(tx, day);
    const { today } = await dayOf(this.days, this.clock, tx);
    const caseIds = await this.store.unflagAfter(tx, today);
    const changed = caseIds.map((caseId) => caseChanged(caseId));
    const moved = { type: 'day-set', version: 1, caseId: null, caseVersion: null, data: { today } };
    await this.outbox.post(tx, [...changed, moved]);
    return { outcome: 'accepted', events: [] };
  }
}
