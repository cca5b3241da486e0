import { authoritiesToSweep, forgetDelivered, takeDelivery, type Database } from '#libs/platform';
import type { Consumer, Post } from '../post-room/consumer.js';
import type { LimitSweeper } from '../sweep/limit-sweeper.js';

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

  async consume(authority: number, { eventIds, stopping }: Post): Promise<void> {
    await this.sweeper.sweepAuthority(authority, stopping);
    await this.database.inAuthority(authority, async (tx) => {
      await takeDelivery(tx, this.name, eventIds);
      await forgetDelivered(tx, eventIds);
    });
  }

  /** An authority whose sweep fails holds up no other; it fails the job when all have been swept. */
  async sweepAll(stopping: AbortSignal): Promise<void> {
    const failures: unknown[] = [];
    for (const authority of await this.database.inPostRoom(authoritiesToSweep)) {
      try {
        await this.sweeper.sweepAuthority(authority, stopping);
      } catch (error) {
        failures.push(error);
      }
    }
    // What was cut off hasn't failed: the next worker sweeps when it starts.
    if (failures.length > 0 && !stopping.aborted) throw failures[0];
  }
}
