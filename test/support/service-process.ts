import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { endProcess } from '#libs/platform';

const OUTPUT_KEPT = 20_000;

/** The built programs, as an operator runs them. */
const programs = {
  web: 'web/src/main.js',
  worker: 'worker/src/main.js',
  migrate: 'cli/src/migrate.js',
  import: 'cli/src/import.js',
  mailbox: 'cli/src/mailbox.js',
  source: 'cli/src/source.js',
  'verify-history': 'cli/src/verify-history.js',
} as const;

export type ProgramName = keyof typeof programs;

/** What came of a program that runs to its end. */
export interface Outcome {
  readonly exitCode: number | null;
  readonly output: string;
}

/** One real process of the service, started, stopped and killed by a test. */
export class ServiceProcess {
  #child: ChildProcess | undefined;
  #output = '';

  constructor(
    readonly name: ProgramName,
    private readonly env: NodeJS.ProcessEnv,
    private readonly words: readonly string[] = [],
  ) {}

  get isRunning(): boolean {
    const child = this.#child;
    return child?.pid !== undefined && child.exitCode === null && child.signalCode === null;
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  /** The last it said, over all its lives. */
  get output(): string {
    return this.#output;
  }

  start(): void {
    if (this.isRunning) throw new Error(`The ${this.name} is running already.`);
    const script = fileURLToPath(
      new URL(`../../dist/apps/${programs[this.name]}`, import.meta.url),
    );
    // With the channel it notices when the test run is gone, and goes as well.
    const child = spawn(process.execPath, ['--enable-source-maps', script, ...this.words], {
      env: this.env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    child.once('error', (error) => (this.#output += String(error)));
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#output = (this.#output + text).slice(-OUTPUT_KEPT);
      });
    }
    this.#child = child;
  }

  /** Asks it to finish what it is doing. */
  async stop(): Promise<void> {
    await this.end([{ signal: 'SIGTERM', patienceMs: 20_000 }]);
  }

  /** Ends it as a crash or a cut of power does. */
  async kill(): Promise<void> {
    if (!this.isRunning) throw new Error(`The ${this.name} had ended before it was killed.`);
    await this.end([]);
  }

  /** Freezes it where it stands, as a machine that is out of breath does; it goes on when it is let. */
  freeze(): void {
    this.signal('SIGSTOP');
  }

  thaw(): void {
    this.signal('SIGCONT');
  }

  async untilEnded(): Promise<Outcome> {
    const child = this.#child;
    if (child !== undefined && this.isRunning) await once(child, 'close');
    return { exitCode: child?.exitCode ?? null, output: this.#output };
  }

  /** The most memory that it has held at once in this life, as Linux counts it. */
  peakMemoryInMb(): number {
    const status = readFileSync(`/proc/${String(this.#child?.pid)}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
  }

  private signal(signal: NodeJS.Signals): void {
    if (!this.isRunning) throw new Error(`The ${this.name} has ended.`);
    this.#child?.kill(signal);
  }

  private async end(signals: Parameters<typeof endProcess>[1]): Promise<void> {
    const child = this.#child;
    if (child?.pid === undefined || !this.isRunning) return;
    const closed = once(child, 'close');
    await endProcess(child.pid, signals);
    await closed;
  }
}
