import { nextOwed, noteFailure, type Database, type Owed, type SystemClock } from '#libs/platform';
import type { PinoLogger } from 'nestjs-pino';
import type { Consumer } from './consumer.js';

const longestWaitInSeconds = 300;

/** Bad input stays bad: it isn't tried again, and someone sees it. */
export class TerminalError extends Error {
  override name = 'TerminalError';
}

/** Gives a consumer its post in batches until none is left. May be cut off anywhere and begun again. */
export class Drain {
  constructor(
    private readonly database: Database,
    private readonly clock: SystemClock,
    private readonly log: PinoLogger,
  ) {}

  async drain(consumer: Consumer): Promise<void> {
    for (;;) {
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
      await consumer.consume(authority, { eventIds: owed.map(({ eventId }) => eventId) });
    } catch (error) {
      if (owed.length === 1) {
        await this.note(consumer, authority, owed[0]?.eventId ?? '', error);
        return;
      }
      for (const one of owed) await this.giveOrSplit(consumer, authority, [one]);
    }
  }

  private async note(consumer: Consumer, authority: number, eventId: string, error: unknown) {
    const failure = error instanceof Error ? error.name : 'Error';
    this.log.error(
      { consumer: consumer.name, eventId, failure, stack: stackOf(error) },
      'post failed',
    );
    const terminal = error instanceof TerminalError;
    await this.database.inAuthority(authority, (tx) =>
      noteFailure(
        tx,
        { consumer: consumer.name, eventId, failure, terminal },
        this.clock.now(),
        (attempts) => this.clock.inSeconds(Math.min(2 ** attempts, longestWaitInSeconds)),
      ),
    );
  }
}

/** Where it went wrong, without the message: that may quote what a person wrote. */
function stackOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return error.stack?.split('\n').slice(1, 6).join('\n');
}
