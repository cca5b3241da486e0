import { consumersOwed, type Database, type HintQueue, type SystemClock } from '#libs/platform';
import type { PinoLogger } from 'nestjs-pino';

const betweenLooks = 250;

/**
 * Looks again and again for consumers who are owed something, and hints to the queue while anything
 * is. The rows are the truth: a lost hint, a flushed queue or a dead worker costs a moment only.
 */
export class OutboxRelay {
  private stopped = false;
  private looking: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly queue: HintQueue,
    private readonly clock: SystemClock,
    private readonly log: PinoLogger,
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
}
