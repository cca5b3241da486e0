import type { Tx } from '#libs/platform';
import type { Consumer, Outcome, Post } from '../post-room/consumer.js';
import type { Desk } from '../post-room/ports.js';
import { takeAfter } from '../post-room/take-delivery.js';
import type { CountHolder } from '../sweep/count-holder.js';
import type { LimitSweeper } from '../sweep/limit-sweeper.js';

/**
 * Flags what has fallen due: every minute, at midnight in England, and whenever the day that an
 * authority is shown as at is set.
 */
export class SweepLimitsJob implements Consumer {
  readonly name = 'sweep';
  readonly atOnce = 20;

  constructor(
    private readonly desk: Desk<Tx> & { authorities(): Promise<readonly number[]> },
    private readonly sweeper: LimitSweeper,
    private readonly holder: CountHolder,
  ) {}

  async consume(authority: number, { eventIds, stopping }: Post): Promise<Outcome> {
    await this.sweeper.sweepAuthority(authority, stopping);
    return takeAfter(this.desk, { consumer: this.name, authority, eventIds });
  }

  /** An authority whose sweep fails holds up no other; it fails the job when all have been swept. */
  async sweepAll(stopping: AbortSignal): Promise<void> {
    const authorities = await this.desk.authorities();
    const failures: unknown[] = [];
    const each = async (work: (authority: number) => Promise<void>) => {
      for (const authority of authorities) {
        await work(authority).catch((error: unknown) => failures.push(error));
      }
    };
    await each((authority) => this.sweeper.sweepAuthority(authority, stopping));
    // Once a day, and after all that waits for its flag.
    await each((authority) => this.holder.holdAuthority(authority, stopping));
    // What was cut off hasn't failed: the next worker sweeps when it starts.
    if (failures.length > 0 && !stopping.aborted) throw failures[0];
  }
}
