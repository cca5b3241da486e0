import { aborted } from 'node:util';
import type { ReadFile } from '#libs/imports';
import { UnusablePostError, type Tx } from '#libs/platform';
import type { Consumer, Outcome, Post } from '../post-room/consumer.js';
import type { Desk } from '../post-room/ports.js';
import { takeAfter } from '../post-room/take-delivery.js';

/** Reads the files that were received. A reading cut off in the middle begins again. */
export class ReadFilesJob implements Consumer {
  readonly name = 'imports';
  readonly atOnce = 1;

  constructor(
    private readonly desk: Desk<Tx>,
    private readonly readFile: ReadFile,
  ) {}

  async consume(authority: number, { eventIds, stopping }: Post): Promise<Outcome> {
    const events = await this.desk.inAuthority(authority, (tx) => this.desk.peek(tx, eventIds));
    for (const { data } of events) {
      const { importId } = data;
      if (typeof importId !== 'string') throw new UnusablePostError('A file without its id.');
      await this.read(authority, importId, stopping);
    }
    return takeAfter(this.desk, { consumer: this.name, authority, eventIds });
  }

  /** The end of the worker doesn't wait for a long file: the next one reads it from the beginning. */
  private async read(authority: number, importId: string, stopping: AbortSignal): Promise<void> {
    const reading = this.readFile.read(authority, importId);
    await Promise.race([reading, aborted(stopping, reading)]);
    stopping.throwIfAborted();
  }
}
