import { aborted } from 'node:util';
import type { ReadFile } from '#libs/imports';
import { forgetDelivered, peekDelivery, takeDelivery, type Database } from '#libs/platform';
import type { Consumer, Post } from '../post-room/consumer.js';

/** Reads the files that were received. A reading cut off in the middle begins again. */
export class ReadFilesJob implements Consumer {
  readonly name = 'imports';
  readonly atOnce = 1;

  constructor(
    private readonly database: Database,
    private readonly readFile: ReadFile,
  ) {}

  async consume(authority: number, { eventIds, stopping }: Post): Promise<void> {
    const events = await this.database.inAuthority(authority, (tx) => peekDelivery(tx, eventIds));
    for (const { data } of events) {
      if (typeof data['importId'] === 'string')
        await this.read(authority, data['importId'], stopping);
    }
    await this.database.inAuthority(authority, async (tx) => {
      await takeDelivery(tx, this.name, eventIds);
      await forgetDelivered(tx, eventIds);
    });
  }

  /** The end of the worker doesn't wait for a long file: the next one reads it from the beginning. */
  private async read(authority: number, importId: string, stopping: AbortSignal): Promise<void> {
    const reading = this.readFile.read(authority, importId);
    await Promise.race([reading, aborted(stopping, reading)]);
    stopping.throwIfAborted();
  }
}
