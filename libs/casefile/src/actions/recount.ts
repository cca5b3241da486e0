import type { Outbox, Tx } from '#libs/platform';
import type { CaseProcess } from '../record/case-process.js';
import type { AuthorityDay } from './authority-day.js';
import { caseChanged } from './case-changed.js';
import { asFarAsCountable } from './countable.js';
import type { CaseStore, CaseToCount } from './ports.js';

const atOnce = 50;

/** A change of the law is a change of stored dates: brings the limits of every case up to the law of today. */
export class Recount {
  constructor(
    private readonly processes: readonly CaseProcess[],
    private readonly store: CaseStore,
    private readonly outbox: Outbox,
  ) {}

  /** The next cases, after this one, whose limits were counted with another law, or whose date of birth changed. */
  async next(tx: Tx, after: string | null): Promise<CaseToCount[]> {
    return this.store.countedOtherwise(tx, after, atOnce);
  }

  /**
   * Counts those of the cases that still need it; one that somebody else holds waits for the next time.
   * Returns how many. The history, and so the version, stays as it is.
   */
  async recount(tx: Tx, asked: readonly CaseToCount[], day: AuthorityDay): Promise<number> {
    const ids = asked.map(({ caseId }) => caseId);
    const caseIds = await this.store.holdCountedOtherwise(tx, ids);
    for (const caseId of caseIds) await this.recountCase(tx, caseId, day.today);
    await this.outbox.post(
      tx,
      caseIds.map((caseId) => caseChanged(caseId)),
    );
    return caseIds.length;
  }

  private async recountCase(tx: Tx, caseId: string, today: string): Promise<void> {
    const record = await this.store.load(tx, caseId);
    await this.store.saveCount(tx, record, asFarAsCountable(this.processes, record), today);
  }
}
