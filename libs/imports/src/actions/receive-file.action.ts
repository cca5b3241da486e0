import { createHash, randomUUID } from 'node:crypto';
import type { CaseActions } from '#libs/casefile';
import type { Database, Outbox, SystemClock } from '#libs/platform';
import type { ImportKind, ImportStore } from './ports.js';

const chunkSize = 512 * 1024;
// What began before that and isn't whole was left by a process that died: it goes.
const longestUploadInSeconds = 3600;
const brokenOff = 'The file did not arrive whole, and nothing of it was read. Send it again.';

/** A file handed in, by page or command. */
export interface FileReceived {
  readonly kind: ImportKind;
  /** The day for which the file is true; a fictitious authority is then shown as at that day. */
  readonly asAt: string | null;
  readonly receivedBy: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * Takes a file in: all of it is kept before any of it is read, so that whoever reads it may be killed
 * and begin again. The last transaction says that it is whole, and owes it to the reader.
 */
export class ReceiveFile {
  constructor(
    private readonly database: Database,
    private readonly store: ImportStore,
    private readonly cases: CaseActions,
    private readonly outbox: Outbox,
    private readonly clock: SystemClock,
  ) {}

  async receive(authority: number, file: FileReceived): Promise<{ importId: string }> {
    const importId = randomUUID();
    const { kind, asAt, receivedBy } = file;
    await this.database.inAuthority(authority, async (tx) => {
      const { now } = await this.cases.day(tx);
      const longAgo = this.clock.inSeconds(-longestUploadInSeconds);
      await this.store.endBrokenOff(tx, longAgo, brokenOff, now);
      await this.store.begin(tx, { id: importId, kind, asAt, receivedBy, receivedAt: now });
    });
    try {
      const size = await this.keep(authority, importId, file.bytes);
      await this.complete(authority, importId, size);
    } catch (error) {
      await this.abandon(authority, importId);
      throw error;
    }
    return { importId };
  }

  private async keep(authority: number, importId: string, file: AsyncIterable<Uint8Array>) {
    const hash = createHash('sha256');
    let sizeInBytes = 0;
    let seq = 0;
    for await (const bytes of inChunks(file)) {
      hash.update(bytes);
      sizeInBytes += bytes.length;
      const place = seq++;
      await this.database.inAuthority(authority, (tx) =>
        this.store.addChunk(tx, importId, place, bytes),
      );
    }
    return { digest: hash.digest('hex'), sizeInBytes };
  }

  private async abandon(authority: number, importId: string): Promise<void> {
    await this.database.inAuthority(authority, async (tx) => {
      const { now } = await this.cases.day(tx);
      await this.store.finish(tx, importId, brokenOff, now);
    });
  }

  private async complete(
    authority: number,
    importId: string,
    size: { digest: string; sizeInBytes: number },
  ): Promise<void> {
    await this.database.inAuthority(authority, async (tx) => {
      await this.store.complete(tx, importId, size);
      const event = { type: 'file-received', version: 1, caseId: null, caseVersion: null };
      await this.outbox.post(tx, [{ ...event, data: { importId } }]);
    });
  }
}

async function* inChunks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytes) {
    waiting.push(piece);
    size += piece.length;
    if (size < chunkSize) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(waiting);
}
