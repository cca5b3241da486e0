import {
  consumersOwed,
  isSweepOverdue,
  type Database,
  type HintQueue,
  type SystemClock,
} from '#libs/platform';
import type { PinoLogger } from 'nestjs-pino';

const betweenLooks = 250;

/**
 * Looks again and again for consumers who are owed something, and hints to the queue while anything
 * is. The rows are the truth: a lost hint, a flushed queue or a dead worker costs a moment only.
 * The same goes for the schedule of the sweep: when a sweep is overdue, it is asked for and the
 * schedule is set up anew.
 */
export class OutboxRelay {
  private stopped = false;
  private looking: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private sweepAskedAt = '';

  constructor(
    private readonly database: Database,
    private readonly queue: HintQueue,
    private readonly clock: SystemClock,
    private readonly log: PinoLogger,
    private readonly sweepOverdueAfterSeconds: number,
  ) {}

  start(): void {
    this.looking = this.look();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.looking;
  }

  private async look(): Promise<void> {
    try {
      const owed = await this.database.inPostRoom((tx) => consumersOwed(tx, this.clock.now()));
      for (const consumer of owed) await this.queue.catchUp(consumer);
      await this.lookAfterSweep();
    } catch (error) {
      this.log.warn(
        { failure: error instanceof Error ? error.name : 'Error' },
        'relay will look again',
      );
    }
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.looking = this.look();
    }, betweenLooks);
  }

  /** A sweep that fails is asked for no oftener than one that is overdue: it may be failing still. */
  private async lookAfterSweep(): Promise<void> {
    const since = this.clock.inSeconds(-this.sweepOverdueAfterSeconds);
    if (this.sweepAskedAt > since) return;
    if (!(await this.database.inPostRoom((tx) => isSweepOverdue(tx, since)))) return;
    await this.queue.keepSweeping();
    await this.queue.sweep();
    this.sweepAskedAt = this.clock.now();
  }
}
