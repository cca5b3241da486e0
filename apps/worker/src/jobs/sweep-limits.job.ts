import type { CaseActions, Sweep } from '#libs/casefile';
import type { ReceiveFacts } from '#libs/inbound-facts';
import {
  authoritiesToSweep,
  forgetDelivered,
  noteSwept,
  takeDelivery,
  type Database,
  type Tx,
} from '#libs/platform';
import type { Consumer, Post } from '../post-room/consumer.js';

/**
 * Flags what has fallen due: every minute, at midnight in England, and whenever the day that an
 * authority is shown as at is set.
 */
export class SweepLimitsJob implements Consumer {
  readonly name = 'sweep';
  readonly atOnce = 20;

  constructor(
    private readonly database: Database,
    private readonly sweep: Sweep,
    private readonly cases: CaseActions,
    private readonly facts: ReceiveFacts,
  ) {}

  async consume(authority: number, { eventIds }: Post): Promise<void> {
    await this.sweepAuthority(authority);
    await this.database.inAuthority(authority, async (tx) => {
      await takeDelivery(tx, this.name, eventIds);
      await forgetDelivered(tx, eventIds);
    });
  }

  async sweepAll(): Promise<void> {
    for (const authority of await this.database.inPostRoom(authoritiesToSweep)) {
      await this.sweepAuthority(authority);
    }
  }

  private async sweepAuthority(authority: number): Promise<void> {
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
