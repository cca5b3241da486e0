import type { CaseActions } from '#libs/casefile';
import type { Database } from '#libs/platform';
import type { ImportRun, ImportStore } from './ports.js';

/** A file that can't be read as what it is said to be; the message is for the person who sent it. */
export class UnreadableFileError extends Error {
  override name = 'UnreadableFileError';
}

/** Someone else is reading this file: it is looked at again later. */
class ReadElsewhereError extends Error {
  override name = 'ReadElsewhereError';
}

/** Reads one kind of file: its bytes go in, and what is found is kept on the way. */
export type FileReading = (
  authority: number,
  run: ImportRun,
  bytes: AsyncIterable<Uint8Array>,
) => Promise<void>;

/** Reads a file that was received, from the beginning each time: everything it tells is told once. */
export class ReadFile {
  constructor(
    private readonly database: Database,
    private readonly store: ImportStore,
    private readonly cases: CaseActions,
    private readonly readings: Readonly<Record<ImportRun['kind'], FileReading>>,
  ) {}

  /** Throws {@link ReadElsewhereError} while another reader has the file. */
  async read(authority: number, importId: string): Promise<void> {
    await this.database.inAuthority(authority, async (tx) => {
      if (!(await this.store.holdForReading(tx, importId))) throw new ReadElsewhereError();
      await this.readHeld(authority, importId);
    });
  }

  private async readHeld(authority: number, importId: string): Promise<void> {
    const run = await this.database.inAuthority(authority, async (tx) => {
      const found = await this.store.run(tx, importId);
      if (found === null || found.state === 'read' || found.state === 'unreadable') return null;
      await this.store.startReading(tx, importId);
      return found;
    });
    if (run === null) return;
    await this.finish(authority, importId, await this.failureOf(authority, run));
  }

  /** What can't be read is the file's fault and final; any other fault is ours, and is tried again. */
  private async failureOf(authority: number, run: ImportRun): Promise<string | null> {
    try {
      await this.readings[run.kind](authority, run, this.bytesOf(authority, run.id));
      return null;
    } catch (error) {
      if (error instanceof UnreadableFileError) return error.message;
      throw error;
    }
  }

  private async finish(authority: number, importId: string, failure: string | null) {
    await this.database.inAuthority(authority, async (tx) => {
      const { now } = await this.cases.day(tx);
      await this.store.finish(tx, importId, failure, now);
    });
  }

  private async *bytesOf(authority: number, importId: string): AsyncGenerator<Uint8Array> {
    for (let seq = 0; ; seq++) {
      const chunk = await this.database.inAuthority(authority, (tx) =>
        this.store.chunk(tx, importId, seq),
      );
      if (chunk === null) return;
      yield chunk;
    }
  }
}
