import type { CaseActions, Recount, Sweep } from '#libs/casefile';
import type { ReceiveFacts } from '#libs/inbound-facts';
import { noteSwept, type Database, type Tx } from '#libs/platform';

/** What a sweep looks after in the cases of an authority. */
interface Swept {
  readonly sweep: Sweep;
  readonly recount: Recount;
  readonly cases: CaseActions;
  readonly facts: ReceiveFacts;
}

/** Brings the limits of one authority up to the law, and flags what has passed, until nothing is left to do. */
export class LimitSweeper {
  constructor(
    private readonly database: Database,
    private readonly swept: Swept,
  ) {}

  /** Throws when it is told to stop before that: what is left is done by the next sweep. */
  async sweepAuthority(authority: number, stopping: AbortSignal): Promise<void> {
    await this.untilNone(authority, stopping, (tx) => this.recount(tx));
    await this.flagPassed(authority, stopping);
  }

  /** Flags what has passed and nothing else: for facts that came late. */
  async flagPassed(authority: number, stopping: AbortSignal): Promise<void> {
    await this.untilNone(authority, stopping, (tx) => this.flag(tx));
  }

  private async untilNone(
    authority: number,
    stopping: AbortSignal,
    work: (tx: Tx) => Promise<number>,
  ): Promise<void> {
    let done;
    do {
      stopping.throwIfAborted();
      done = await this.database.inAuthority(authority, work);
    } while (done > 0);
  }

  private async recount(tx: Tx): Promise<number> {
    return this.swept.recount.recount(tx, await this.swept.cases.day(tx));
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
