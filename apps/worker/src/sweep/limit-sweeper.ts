import type { PinoLogger } from 'nestjs-pino';
import type { CaseActions, CaseToCount, Recount, SealHistory, Sweep } from '#libs/casefile';
import type { ReceiveFacts } from '#libs/inbound-facts';
import { faultLine, noteSwept, type Database, type Tx } from '#libs/platform';

/** What a sweep looks after in the cases of an authority. */
interface Swept {
  readonly sweep: Sweep;
  readonly recount: Recount;
  readonly cases: CaseActions;
  readonly facts: ReceiveFacts;
  readonly seals: SealHistory;
  readonly log: Pick<PinoLogger, 'error'>;
}

/** Flags what has passed in one authority, brings the limits of its cases up to the law, and seals its history. */
export class LimitSweeper {
  constructor(
    private readonly database: Database,
    private readonly swept: Swept,
  ) {}

  /** Throws when it is told to stop before that: what is left is done by the next sweep. */
  async sweepAuthority(authority: number, stopping: AbortSignal): Promise<void> {
    await this.flagPassed(authority, stopping);
    const counted = await this.recountAll(authority, stopping);
    if (counted > 0) await this.flagPassed(authority, stopping);
    await this.seal(authority);
  }

  /** Once a day; a place for seals that can't be written to holds up no limit, and is tried again each time. */
  private async seal(authority: number): Promise<void> {
    try {
      await this.database.inAuthority(authority, (tx) => this.swept.seals.seal(tx));
    } catch (error) {
      await this.database.ping();
      const about = { authority, fault: faultLine(error) };
      this.swept.log.error(about, 'The histories of an authority could not be sealed');
    }
  }

  /** Flags what has passed and nothing else: for facts that came late. */
  async flagPassed(authority: number, stopping: AbortSignal): Promise<void> {
    let done;
    do {
      stopping.throwIfAborted();
      done = await this.database.inAuthority(authority, (tx) => this.flag(tx));
    } while (done > 0);
  }

  /** Each case once: a worker of another release, which counts them its own way, keeps no sweep going. */
  private async recountAll(authority: number, stopping: AbortSignal): Promise<number> {
    let counted = 0;
    for (let after: string | null = null; ;) {
      stopping.throwIfAborted();
      const next = await this.next(authority, after);
      const last = next.at(-1);
      if (last === undefined) return counted;
      counted += await this.recountOrSplit(authority, next, stopping);
      after = last.caseId;
    }
  }

  private async next(authority: number, after: string | null): Promise<CaseToCount[]> {
    return this.database.inAuthority(authority, (tx) => this.swept.recount.next(tx, after));
  }

  /** Cases that fail are counted one by one, so that one of them doesn't hold up the others. */
  private async recountOrSplit(
    authority: number,
    cases: readonly CaseToCount[],
    stopping: AbortSignal,
  ): Promise<number> {
    try {
      return await this.database.inAuthority(authority, (tx) => this.recount(tx, cases));
    } catch (error) {
      // A database that is away is no fault of a case.
      await this.database.ping();
      if (cases.length === 1) return this.putAside(cases[0], error);
      let counted = 0;
      for (const one of cases) {
        stopping.throwIfAborted();
        counted += await this.recountOrSplit(authority, [one], stopping);
      }
      return counted;
    }
  }

  /** The case keeps the limits that it has; the next sweep tries it again. */
  private putAside(one: CaseToCount | undefined, error: unknown): number {
    const about = { reference: one?.reference, fault: faultLine(error) };
    this.swept.log.error(about, 'The limits of a case could not be counted anew');
    return 0;
  }

  private async recount(tx: Tx, cases: readonly CaseToCount[]): Promise<number> {
    return this.swept.recount.recount(tx, cases, await this.swept.cases.day(tx));
  }

  private async flag(tx: Tx): Promise<number> {
    const { sweep, cases, facts } = this.swept;
    const day = await cases.day(tx);
    const flagged = await sweep.flagMissed(tx, day);
    if (flagged === 0) {
      await facts.tryAgain(tx);
      await noteSwept(tx, day);
    }
    return flagged;
  }
}
