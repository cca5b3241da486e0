import type { Outbox, SystemClock, Tx } from '#libs/platform';
import type { CaseProcess } from '../record/case-process.js';
import type { CaseCount } from '../record/case-count.js';
import type { AuthorityDay } from './authority-day.js';
import { caseChanged } from './case-changed.js';
import { asFarAsCountable } from './countable.js';
import { otherwiseStored } from './otherwise-stored.js';
import type { CaseStore, CaseToCount } from './ports.js';

const atOnce = 50;

/** A case of which something else was stored than its history and the law say, and what that was. */
export interface MendedCase extends CaseToCount {
  readonly differed: readonly string[];
}

/** What is stored beside the histories, to be held against them. */
export interface StoredCounts {
  /** The next cases, after this one, whose limits were counted with the law of this release. */
  next(tx: Tx, after: string | null, most: number): Promise<CaseToCount[]>;
  /** All that is stored of these cases beside their histories, by case id. */
  of(tx: Tx, caseIds: readonly string[]): Promise<ReadonlyMap<string, CaseCount>>;
  /** The day on which every case was last held against the law; null: never. */
  lastHeldOn(tx: Tx): Promise<string | null>;
  noteHeld(tx: Tx, day: string, mended: number): Promise<void>;
}

/**
 * Once a day, what is stored of every case is held against its history and the law: limits and states
 * are facts that follow from those, and one that doesn't is mended, and told to whoever looks after it.
 */
export class HoldCounts {
  constructor(
    private readonly processes: readonly CaseProcess[],
    private readonly store: CaseStore,
    private readonly stored: StoredCounts,
    private readonly outbox: Outbox,
    private readonly clock: SystemClock,
  ) {}

  /** By the real day, also where another is shown; a clock that was set back makes it due as well. */
  async isDue(tx: Tx): Promise<boolean> {
    return (await this.stored.lastHeldOn(tx)) !== this.clock.today();
  }

  async next(tx: Tx, after: string | null): Promise<CaseToCount[]> {
    return this.stored.next(tx, after, atOnce);
  }

  /** Those of the cases that look as if something else were stored: to be looked at while they are held. */
  async suspects(tx: Tx, cases: readonly CaseToCount[]): Promise<CaseToCount[]> {
    const stored = await this.stored.of(
      tx,
      cases.map(({ caseId }) => caseId),
    );
    const suspect: CaseToCount[] = [];
    for (const one of cases) {
      if ((await this.differing(tx, one, stored)).length > 0) suspect.push(one);
    }
    return suspect;
  }

  /** Holds the case and looks again; null where all is well, because someone was just changing it. */
  async mend(tx: Tx, one: CaseToCount, { today }: AuthorityDay): Promise<MendedCase | null> {
    const { caseId } = one;
    await this.store.hold(tx, caseId);
    const differed = await this.differing(tx, one, await this.stored.of(tx, [caseId]));
    if (differed.length === 0) return null;
    const record = await this.store.load(tx, caseId);
    await this.store.saveCount(tx, record, asFarAsCountable(this.processes, record), today);
    await this.outbox.post(tx, [caseChanged(caseId)]);
    return { ...one, differed };
  }

  async noteHeld(tx: Tx, mended: number): Promise<void> {
    await this.stored.noteHeld(tx, this.clock.today(), mended);
  }

  private async differing(
    tx: Tx,
    { caseId }: CaseToCount,
    stored: ReadonlyMap<string, CaseCount>,
  ): Promise<string[]> {
    const record = await this.store.load(tx, caseId);
    const kept = stored.get(caseId) ?? { limits: [], states: [] };
    return otherwiseStored(kept, asFarAsCountable(this.processes, record));
  }
}
