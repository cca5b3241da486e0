import { authoritiesToSweep, forgetDelivered, takeDelivery, type Database } from '#libs/platform';
import type { Consumer, Post } from '../post-room/consumer.js';
import type { LimitSweeper } from './limit-sweeper.js';

/**
 * Flags what has fallen due: every minute, at midnight in England, and whenever the day that an
 * authority is shown as at is set.
 */
export class SweepLimitsJob implements Consumer {
  readonly name = 'sweep';
  readonly atOnce = 20;

  constructor(
    private readonly database: Database,
    private readonly sweeper: LimitSweeper,
  ) {}

  async consume(authority: number, { eventIds }: Post): Promise<void> {
    await this.sweeper.sweepAuthority(authority);
    await this.database.inAuthority(authority, async (tx) => {
      await takeDelivery(tx, this.name, eventIds);
      await forgetDelivered(tx, eventIds);
    });
  }

  async sweepAll(): Promise<void> {
    for (const authority of await this.database.inPostRoom(authoritiesToSweep)) {
      await this.sweeper.sweepAuthority(authority);
    }
  }
}
