import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { waitUntil } from '#libs/platform';

const WITHIN = { withinMs: 60_000 };
const loader = fileURLToPath(
  new URL('../../../../test/support/typescript-loader.ts', import.meta.url),
);
const supervisor = fileURLToPath(new URL('./supervise-fakes.testing.ts', import.meta.url));

/** A supervisor run by a test over stand-ins for the pages and the worker. */
export class SupervisedService {
  readonly process: ChildProcess;
  #output = '';

  constructor(
    private readonly dataDir: string,
    env: NodeJS.ProcessEnv = {},
  ) {
    const { DATABASE_URL: _url, PORT: _port, HOST: _host, ...inherited } = process.env;
    this.process = spawn(process.execPath, ['--import', loader, supervisor], {
      env: { ...inherited, DATA_DIR: dataDir, FAKE_RECORD: join(dataDir, 'record'), ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.#output += text));
    }
  }

  get output(): string {
    return this.#output;
  }

  /** The address it printed, once it is ready. */
  async url(): Promise<string> {
    await this.hears(/is ready: /);
    return /is ready: (\S+)/.exec(this.#output)?.[1] ?? '';
  }

  async hears(words: RegExp): Promise<void> {
    const isOver = (): boolean => this.process.exitCode !== null;
    await waitUntil(() => words.test(this.#output) || isOver(), WITHIN);
    if (!words.test(this.#output)) throw new Error(`Never said ${words.source}: ${this.#output}`);
  }

  /** Signals the whole group, as a terminal does. */
  signal(signal: NodeJS.Signals): void {
    process.kill(-(this.process.pid ?? 0), signal);
  }

  async exitCode(): Promise<number | null> {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      await once(this.process, 'close');
    }
    return this.process.exitCode;
  }

  /** Process ids in the order in which stand-ins of this name started. */
  pids(name: 'web' | 'worker' | 'errand'): number[] {
    const file = join(this.dataDir, 'record');
    const record = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return [...record.matchAll(new RegExp(`^${name} (\\d+)$`, 'gm'))].map((found) =>
      Number(found[1]),
    );
  }
}
