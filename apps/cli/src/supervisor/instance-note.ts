import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, commandOf, isAlive } from '#libs/platform';

/** A supervisor and, once it is ready, the address of its pages. */
export interface Instance {
  pid: number;
  url?: string;
}

/**
 * The note `supervisor.json` in the data folder: only one supervisor runs on a data folder, and the
 * note says which. A note left behind by a crash is replaced.
 */
export class InstanceNote {
  readonly #file: string;
  readonly #draft: string;

  constructor(dataDir: string) {
    mkdirSync(dataDir, { recursive: true });
    this.#file = join(dataDir, 'supervisor.json');
    this.#draft = `${this.#file}.${String(process.pid)}`;
  }

  /** Takes the note: undefined when it is ours now, else the instance that holds it. */
  take(): Instance | undefined {
    for (;;) {
      // Made under another name and linked: nobody ever reads half a note.
      writeFileSync(this.#draft, JSON.stringify({ pid: process.pid }));
      try {
        linkSync(this.#draft, this.#file);
        return undefined;
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error;
      } finally {
        rmSync(this.#draft, { force: true });
      }
      const holder = this.read();
      if (holder && isRunning(holder)) return holder;
      this.#discard(holder);
    }
  }

  /** What the note says, whether or not that process still lives. */
  read(): Instance | undefined {
    try {
      return JSON.parse(readFileSync(this.#file, 'utf8')) as Instance;
    } catch {
      return undefined;
    }
  }

  /** Adds the address to our note. */
  announce(url: string): void {
    writeFileSync(this.#draft, JSON.stringify({ pid: process.pid, url }));
    renameSync(this.#draft, this.#file);
  }

  release(): void {
    if (this.read()?.pid === process.pid) rmSync(this.#file, { force: true });
  }

  /** Takes a dead note away, unless another start has just put its own there. */
  #discard(dead: Instance | undefined): void {
    const aside = `${this.#draft}.old`;
    try {
      renameSync(this.#file, aside);
      const taken = readFileSync(aside, 'utf8');
      if (dead && (JSON.parse(taken) as Instance).pid !== dead.pid) linkSync(aside, this.#file);
    } catch {
      // Somebody was faster: the next round sees what is there.
    } finally {
      rmSync(aside, { force: true });
    }
  }
}

function isRunning({ pid }: Instance): boolean {
  if (pid === process.pid || !isAlive(pid)) return false;
  // The number may meanwhile belong to some other program.
  const command = commandOf(pid);
  return command === '' || command.includes('supervis');
}
