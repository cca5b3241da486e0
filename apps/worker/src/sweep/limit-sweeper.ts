import type { CaseActions, Sweep } from '#libs/casefile';
import type { ReceiveFacts } from '#libs/inbound-facts';
import { noteSwept, type Database, type Tx } from '#libs/platform';

/** Flags what has passed in one authority, until nothing is left to flag. */
export class LimitSweeper {
  constructor(
    private readonly database: Database,
    private readonly sweep: Sweep,
    private readonly cases: CaseActions,
    private readonly facts: ReceiveFacts,
  ) {}

  /** Throws when it is told to stop before that: what is left is flagged by the next sweep. */
  async sweepAuthority(authority: number, stopping: AbortSignal): Promise<void> {
    let flagged;
    do {
      stopping.throwIfAborted();
      flagged = await this.database.inAuthority(authority, (tx) => this.flag(tx));
    } while (flagged > 0);
  }

  private async flag(tx: Tx): Promise<number> {
    const day = await this.cases.day(tx);
    const flagged = await this.sweep.flagMissed(tx, day);
    if (flagged === 0) {
      await this.facts.tryAgain(tx);
      await noteSwept(tx, day);
    }
    return flagged;
  }
}
