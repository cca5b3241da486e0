import type { SystemClock, Tx } from '#libs/platform';
import {
  DamagedSealError,
  type HistoryChains,
  type SealMark,
  type Seals,
} from './history-ports.js';

/**
 * Seals the histories of an authority once a day: what is written outside the database then tells
 * whether an end was cut off, or all of a history written anew.
 */
export class SealHistory {
  constructor(
    private readonly chains: HistoryChains,
    private readonly seals: Seals | null,
    private readonly clock: SystemClock,
  ) {}

  /** Seals what changed since the last seal, unless today's is there. The real day: never one that is only shown. */
  async seal(tx: Tx): Promise<boolean> {
    if (this.seals === null || this.isSealed(await this.chains.lastSeal(tx))) return false;
    const last = await this.chains.holdLastSeal(tx);
    if (this.isSealed(last)) return false;
    await this.chains.noteSeal(tx, await this.sealAfter(tx, this.seals, last));
    return true;
  }

  private isSealed(last: SealMark | null): boolean {
    const today = this.clock.today();
    if (last !== null && last.day > today) {
      throw new SealedAheadError('The last seal is of a day that is yet to come.');
    }
    return last?.day === today;
  }

  private async sealAfter(tx: Tx, seals: Seals, noted: SealMark | null): Promise<SealMark> {
    const day = this.clock.today();
    const { last, sealed } = await whatIsSealed(seals, tx.authority);
    // A worker that wrote a seal and died before it could say so.
    if (last !== null && last.day >= day) return last;
    const heads = await this.chains.heads(tx);
    return seals.write({
      authority: tx.authority,
      day,
      sealedAt: this.clock.now(),
      previous: laterOf(noted, last),
      heads: heads.filter(
        ({ caseId, seq, head }) => sealed.get(caseId) !== `${String(seq)} ${head}`,
      ),
    });
  }
}

/** A clock was ahead, or someone says that it was: until that day comes nothing can be sealed. */
export class SealedAheadError extends Error {
  override name = 'SealedAheadError';
}

/** Where each case stands in the seals that there are: they say it, not the database. */
async function whatIsSealed(seals: Seals, authority: number) {
  const sealed = new Map<string, string>();
  const days = await seals.days(authority);
  for (const day of days) {
    for (const { caseId, seq, head } of await headsOf(seals, authority, day)) {
      sealed.set(caseId, `${String(seq)} ${head}`);
    }
  }
  const day = days.at(-1);
  const last = day === undefined ? null : { day, digest: await seals.digest(authority, day) };
  return { last, sealed };
}

/** What a damaged seal said is sealed again; that it is damaged is told by whoever checks. */
async function headsOf(seals: Seals, authority: number, day: string) {
  try {
    return (await seals.read(authority, day)).heads;
  } catch (error) {
    if (error instanceof DamagedSealError) return [];
    throw error;
  }
}

/** The last seal as the database knows it, even when it is gone: that it is missing is then seen for ever. */
function laterOf(noted: SealMark | null, found: SealMark | null): SealMark | null {
  if (noted === null || found === null) return noted ?? found;
  return found.day > noted.day ? found : noted;
}
