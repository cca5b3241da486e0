import { AsyncLocalStorage } from 'node:async_hooks';
import { SimProcess } from './process.js';

/** The database or the mail server didn't answer: what was asked may have been done, or not. */
export class ConnectionLost extends Error {
  override name = 'ConnectionLost';
}

/** One request of a process, waiting until the scheduler lets it happen. */
export interface Step {
  readonly process: SimProcess;
  readonly thread: string;
  readonly label: string;
  /** What it leaves outlives the process. */
  readonly isDurable: boolean;
  isReady(): boolean;
  /** Lets it happen and tells the process. */
  perform(): void;
  /** Lets it happen, and the process never hears of it. */
  performUnheard(): void;
  /** The process is told that the connection is lost. */
  lose(): void;
}

/** Something that may happen next. */
export interface Option {
  readonly kind: 'step' | 'timer' | 'hint' | 'fault';
  readonly label: string;
  run(): void;
}

interface Asked {
  readonly isReady?: () => boolean;
  readonly isDurable?: boolean;
}

const always = () => true;
/** One for all worlds: each further one would make every promise dearer. */
const threads = new AsyncLocalStorage<string>();

/** Owns time, timers and every request: nothing goes on in the simulated system unless it says so. */
export class Scheduler {
  time = 0;
  readonly trace: string[] = [];
  /** What each thread of work has asked for and been told: what it does next follows from it. */
  readonly histories = new Map<string, string>();
  private steps: Step[] = [];
  private timers: { process: SimProcess; due: number; work: () => void }[] = [];

  process(name: string): SimProcess {
    return new SimProcess(name, () => this.time);
  }

  /** A piece of work that is told apart from the others in the same process. */
  async thread<T>(process: SimProcess, name: string, work: () => Promise<T>): Promise<T> {
    const thread = `${process.name}/${name}`;
    const outcome = await threads.run(thread, work);
    this.histories.delete(thread);
    return outcome;
  }

  /** Work that goes on under a name, without an end of its own. */
  within(process: SimProcess, name: string, work: () => void): void {
    threads.run(`${process.name}/${name}`, work);
  }

  /** A process asks for something; it happens when it is its turn, or never. */
  request<T>(process: SimProcess, label: string, act: () => T, asked: Asked = {}): Promise<T> {
    const thread = threads.getStore() ?? process.name;
    const { isReady = always, isDurable = false } = asked;
    return new Promise<T>((resolve, reject) => {
      if (!process.isAlive) return;
      const perform = () => {
        try {
          const told = act();
          this.remember(thread, label, told);
          resolve(told);
        } catch (error) {
          this.remember(thread, label, 'failed');
          reject(error instanceof Error ? error : new Error('failed'));
        }
      };
      const lose = () => {
        this.remember(thread, label, 'lost');
        reject(new ConnectionLost());
      };
      const about = { process, thread, label, isReady, isDurable };
      this.steps.push({ ...about, perform, lose, performUnheard: () => void act() });
    });
  }

  after(process: SimProcess, milliseconds: number, work: () => void): () => void {
    const timer = { process, due: this.time + milliseconds, work };
    if (process.isAlive) this.timers.push(timer);
    return () => (this.timers = this.timers.filter((one) => one !== timer));
  }

  /** Ends a process between two requests: what it waited for never comes back to it. */
  crash(process: SimProcess): void {
    process.isAlive = false;
    this.steps = this.steps.filter((step) => step.process !== process);
    this.timers = this.timers.filter((timer) => timer.process !== process);
    for (const thread of this.histories.keys()) {
      if (thread.startsWith(process.name)) this.histories.delete(thread);
    }
  }

  readySteps(): readonly Step[] {
    return this.steps.filter((step) => step.process.isRunning && step.isReady());
  }

  /** Every request that waits, whether or not it could happen now. */
  waitingSteps(): readonly Step[] {
    return this.steps;
  }

  remove(step: Step): void {
    this.steps = this.steps.filter((one) => one !== step);
  }

  /** The timer that is due first; time goes on to it. */
  nextTimer(): Option[] {
    const running = this.timers.filter(({ process }) => process.isRunning);
    const first = running.reduce<(typeof running)[number] | undefined>(
      (found, one) => (found === undefined || one.due < found.due ? one : found),
      undefined,
    );
    if (first === undefined) return [];
    const run = () => {
      this.timers = this.timers.filter((one) => one !== first);
      this.time = Math.max(this.time, first.due);
      first.work();
    };
    return [{ kind: 'timer', label: `${first.process.name}: timer`, run }];
  }

  stepOptions(): Option[] {
    return this.readySteps().map((step) => ({
      kind: 'step',
      label: `${step.thread}: ${step.label}`,
      run: () => {
        this.remove(step);
        step.perform();
      },
    }));
  }

  /** Lets one thing happen, and everyone do what they do until they ask again. */
  async take(option: Option): Promise<void> {
    this.trace.push(option.label);
    option.run();
    await new Promise<void>((resolve) => process.nextTick(resolve));
  }

  /** Something that a thread has learnt otherwise. */
  remember(thread: string, label: string, told: unknown): void {
    const before = this.histories.get(thread) ?? '';
    this.histories.set(thread, `${before}|${label}=${JSON.stringify([told])}`);
  }
}
