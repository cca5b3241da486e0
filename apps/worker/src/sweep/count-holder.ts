import type { PinoLogger } from 'nestjs-pino';
import type { CaseActions, CaseToCount, HoldCounts } from '#libs/casefile';
import { faultLine, type Database } from '#libs/platform';

/** Who holds what is stored against the law, and where what was found is told. */
interface Holding {
  readonly counts: HoldCounts;
  readonly cases: Pick<CaseActions, 'day'>;
  readonly log: Pick<PinoLogger, 'error'>;
}

/** Holds every case of an authority against its history and the law, once a day. */
export class CountHolder {
  constructor(
    private readonly database: Database,
    private readonly holding: Holding,
  ) {}

  /** Throws when it is told to stop before the end: the next sweep begins anew. */
  async holdAuthority(authority: number, stopping: AbortSignal): Promise<void> {
    const { counts } = this.holding;
    if (!(await this.database.inAuthority(authority, (tx) => counts.isDue(tx)))) return;
    let mended = 0;
    for (let after: string | null = null; ;) {
      stopping.throwIfAborted();
      const next = await this.next(authority, after);
      const last = next.at(-1);
      if (last === undefined) break;
      mended += await this.holdOrSplit(authority, next, stopping);
      after = last.caseId;
    }
    await this.database.inAuthority(authority, (tx) => counts.noteHeld(tx, mended));
  }

  private async next(authority: number, after: string | null): Promise<CaseToCount[]> {
    return this.database.inAuthority(authority, (tx) => this.holding.counts.next(tx, after));
  }

  /** Cases that fail are held one by one, so that one of them doesn't hold up the others. */
  private async holdOrSplit(
    authority: number,
    cases: readonly CaseToCount[],
    stopping: AbortSignal,
  ): Promise<number> {
    try {
      return await this.hold(authority, cases);
    } catch (error) {
      // A database that is away is no fault of a case.
      await this.database.ping();
      if (cases.length === 1) return this.putAside(cases[0], error);
      let mended = 0;
      for (const one of cases) {
        stopping.throwIfAborted();
        mended += await this.holdOrSplit(authority, [one], stopping);
      }
      return mended;
    }
  }

  private async hold(authority: number, cases: readonly CaseToCount[]): Promise<number> {
    const { counts } = this.holding;
    const suspects = await this.database.inAuthority(authority, (tx) => counts.suspects(tx, cases));
    let mended = 0;
    for (const one of suspects) mended += await this.mend(authority, one);
    return mended;
  }

  /** Whatever made it so may do it again: it is told with the case and what was wrong, and no more. */
  private async mend(authority: number, one: CaseToCount): Promise<number> {
    const { counts, cases, log } = this.holding;
    const mended = await this.database.inAuthority(authority, async (tx) =>
      counts.mend(tx, one, await cases.day(tx)),
    );
    if (mended === null) return 0;
    const { reference, differed } = mended;
    log.error(
      { reference, differed },
      'A case was stored otherwise than the law counts it: mended',
    );
    return 1;
  }

  private putAside(one: CaseToCount | undefined, error: unknown): number {
    const about = { reference: one?.reference, fault: faultLine(error) };
    this.holding.log.error(about, 'A case could not be held against the law');
    return 0;
  }
}
