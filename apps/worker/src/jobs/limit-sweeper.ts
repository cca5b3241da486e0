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

  async sweepAuthority(authority: number): Promise<void> {
    while ((await this.database.inAuthority(authority, (tx) => this.flag(tx))) > 0);
  }

  private async flag(tx: Tx): Promise<number> {
    const day = await this.cases.day(tx);
    const flagged = await this.sweep.flagMissed(tx, day);
    if (flagged === 0) {
      await this.facts.dayHasCome(tx);
      await noteSwept(tx, day);
    }
    return flagged;
  }
}
