import { type ChildProcess, spawn } from 'node:child_process';
import { endProcess } from '#libs/platform';
import type { ServiceLog } from './service-log.js';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;
const SETTLED_MS = 30_000;
const PATIENCE_MS = 10_000;

export interface Program {
  /** How people call it: `web`, `worker`. */
  name: string;
  script: string;
  /** Asked anew at each start: the database may have moved meanwhile. */
  environment: () => NodeJS.ProcessEnv;
}

/** Starts a program of ours; it notices by its closed channel when we are gone. */
export function startProgram(
  { name, script, environment }: Program,
  log: ServiceLog,
): ChildProcess {
  const child = spawn(process.execPath, ['--enable-source-maps', script], {
    env: environment(),
    // Its own session: a Ctrl-C in the terminal is for the supervisor, which ends all in order.
    detached: true,
    windowsHide: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  child.on('error', (error) => log.say(`The ${name} could not be started: ${error.message}`));
  log.follow(name, child);
  return child;
}

/** A program that is started again whenever it ends by itself, with growing pauses. */
export class KeptProcess {
  #child: ChildProcess | undefined;
  #pause = FIRST_PAUSE_MS;
  #waiting: NodeJS.Timeout | undefined;
  #isStopping = false;
  #endings = 0;

  constructor(
    private readonly program: Program,
    private readonly log: ServiceLog,
  ) {}

  /** How often it ended by itself. */
  get endings(): number {
    return this.#endings;
  }

  start(): void {
    const startedAt = performance.now();
    const child = startProgram(this.program, this.log);
    this.#child = child;
    // An error instead of an exit: it never ran.
    const ended = (code: number | null, signal: NodeJS.Signals | null): void => {
      if (this.#child !== child) return;
      this.#child = undefined;
      if (this.#isStopping) return;
      if (performance.now() - startedAt > SETTLED_MS) this.#pause = FIRST_PAUSE_MS;
      this.#startAgain(signal ?? `exit code ${String(code)}`);
    };
    child.once('exit', ended);
    child.once('error', () => {
      if (child.pid === undefined) ended(null, null);
    });
  }

  /** Ends it so that it comes back, as after a change of its environment. */
  renew(): void {
    this.#child?.kill('SIGTERM');
  }

  /** Asks it to finish what it is doing, and kills it after ten seconds. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    clearTimeout(this.#waiting);
    const pid = this.#child?.pid;
    if (pid !== undefined) await endProcess(pid, [{ signal: 'SIGTERM', patienceMs: PATIENCE_MS }]);
  }

  /** Ends it at once, unfinished. */
  kill(): void {
    this.#isStopping = true;
    this.#child?.kill('SIGKILL');
  }

  #startAgain(how: string): void {
    this.#endings += 1;
    const pause = this.#pause;
    this.#pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    const { name } = this.program;
    const again = `starting it again in ${String(pause / 1000)} s`;
    this.log.say(`The ${name} ended (${how}); ${again} (log: ${this.log.file}).`);
    this.#waiting = setTimeout(() => {
      this.start();
    }, pause);
  }
}
