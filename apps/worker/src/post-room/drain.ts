import {
  faultLine,
  nextOwed,
  noteFailure,
  type Database,
  type Owed,
  type SystemClock,
} from '#libs/platform';
import type { PinoLogger } from 'nestjs-pino';
import type { Consumer } from './consumer.js';

const longestWaitInSeconds = 300;

/**
 * Gives a consumer its post in batches until none is left, or until it is told to stop. May be cut
 * off anywhere and begun again: what is left stays owed.
 */
export class Drain {
  private readonly end = new AbortController();

  constructor(
    private readonly database: Database,
    private readonly clock: SystemClock,
    private readonly log: PinoLogger,
  ) {}

  /** Told when the worker is to end. */
  get stopping(): AbortSignal {
    return this.end.signal;
  }

  /** Begins no further batch, and asks the consumers to leave off as soon as they can. */
  stop(): void {
    this.end.abort();
  }

  async drain(consumer: Consumer): Promise<void> {
    while (!this.stopping.aborted) {
      const owed = await this.database.inPostRoom((tx) =>
        nextOwed(tx, consumer.name, this.clock.now(), consumer.atOnce),
      );
      if (owed.length === 0) return;
      for (const [authority, ones] of Map.groupBy(owed, (one) => one.authority)) {
        await this.giveOrSplit(consumer, authority, ones);
      }
    }
  }

  /** A batch that fails is given one by one, so that one bad event doesn't hold up the others. */
  private async giveOrSplit(consumer: Consumer, authority: number, owed: readonly Owed[]) {
    try {
      this.stopping.throwIfAborted();
      const eventIds = owed.map(({ eventId }) => eventId);
      await consumer.consume(authority, { eventIds, stopping: this.stopping });
    } catch (error) {
      // What was cut off hasn't failed: the next worker is owed it as if it had never begun.
      if (this.stopping.aborted) return;
      if (owed.length === 1) {
        await this.note(consumer, authority, owed[0]?.eventId ?? '', error);
        return;
      }
      for (const one of owed) await this.giveOrSplit(consumer, authority, [one]);
    }
  }

  private async note(consumer: Consumer, authority: number, eventId: string, error: unknown) {
    const failure = error instanceof Error ? error.name : 'Error';
    this.log.error({ consumer: consumer.name, eventId, fault: faultLine(error) }, 'post failed');
    await this.database.inAuthority(authority, (tx) =>
      noteFailure(tx, { consumer: consumer.name, eventId, failure }, this.clock.now(), (attempts) =>
        this.clock.inSeconds(Math.min(2 ** attempts, longestWaitInSeconds)),
      ),
    );
  }
}
