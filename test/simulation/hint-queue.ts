import type { SimProcess } from './process.js';
import type { Option } from './scheduler.js';

const atATime = 4;

/** A worker as the queue knows it. */
export interface HintTaker {
  readonly process: SimProcess;
  run(job: string): Promise<void>;
}

interface Active {
  readonly job: string;
  readonly process: SimProcess;
  readonly since: number;
  isAskedAgain: boolean;
}

/**
 * The queue: a job waits once, and one that is asked for while it runs is run once more. A job whose
 * worker has ended, or stood still longer than its lease, is given to another.
 */
export class SimQueue {
  waiting: string[] = [];
  private active: Active[] = [];

  constructor(
    private readonly time: () => number,
    private readonly leaseMs = 5000,
    /** Hints that come while the job runs are forgotten, as with a plain deduplication. */
    private readonly losesWakeUps = false,
  ) {}

  add(job: string): void {
    if (this.waiting.includes(job)) return;
    const running = this.active.find((one) => one.job === job);
    if (running === undefined) this.waiting.push(job);
    else running.isAskedAgain = !this.losesWakeUps;
  }

  /** Each waiting job may be taken by each worker that has room for it. */
  options(takers: readonly HintTaker[]): Option[] {
    this.takeBackStalled();
    const options: Option[] = [];
    for (const taker of takers) {
      const busy = this.active.filter(({ process }) => process === taker.process).length;
      if (!taker.process.isRunning || busy >= atATime) continue;
      for (const job of new Set(this.waiting)) options.push(this.handing(job, taker));
    }
    return options;
  }

  /** A hint is lost on its way. */
  lose(place: number): void {
    this.waiting.splice(place % Math.max(this.waiting.length, 1), 1);
  }

  /** A hint comes twice, whether or not its first is being worked on. */
  double(job: string): void {
    this.waiting.push(job);
  }

  /** Everything in the queue is gone; whoever works goes on without knowing. */
  flush(): void {
    this.waiting = [];
    this.active = [];
  }

  text(): string {
    const active = this.active.map(({ job, process, isAskedAgain }) => [
      job,
      process.name,
      isAskedAgain,
    ]);
    return JSON.stringify([[...this.waiting].sort(), active.map(String).sort()]);
  }

  private handing(job: string, taker: HintTaker): Option {
    const run = () => {
      this.waiting.splice(this.waiting.indexOf(job), 1);
      const { process } = taker;
      const active: Active = { job, process, since: this.time(), isAskedAgain: false };
      this.active.push(active);
      const end = () => {
        this.active = this.active.filter((one) => one !== active);
        if (active.isAskedAgain) this.add(job);
      };
      taker.run(job).then(end, end);
    };
    return { kind: 'hint', label: `${taker.process.name} takes ${job}`, run };
  }

  private takeBackStalled(): void {
    for (const one of this.active) {
      const isOver = this.time() - one.since > this.leaseMs;
      if (!one.process.isAlive || (one.process.isStopped && isOver)) {
        this.active = this.active.filter((other) => other !== one);
        this.add(one.job);
      }
    }
  }
}
