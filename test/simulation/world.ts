import { SimQueue } from './hint-queue.js';
import type { SimProcess } from './process.js';
import { Scheduler, type Option } from './scheduler.js';
import type { Scenario } from './scenario.js';
import type { Desk } from './sim-consumers.js';
import { SimWorker, type WorldParts } from './sim-worker.js';
import { Store } from './store.js';

/** How a world differs from the plain one: tests tamper with it. */
export interface WorldSettings {
  readonly workers: number;
  readonly scenario: Scenario;
  readonly losesWakeUps?: boolean;
  /** The sweep has been just now, and is left out. */
  readonly isSwept?: boolean;
  readonly mood?: Desk['mood'];
  readonly relayOf?: WorldParts['relayOf'];
}

/** A simulated system: workers, the web that posts events, the database and the queue. */
export class World {
  readonly scheduler = new Scheduler();
  readonly store = new Store();
  readonly queue: SimQueue;
  isHealing = false;
  workers: SimWorker[];
  web: SimProcess;
  private readonly parts: WorldParts;
  private readonly database: SimProcess;
  private generation = 0;

  constructor(private readonly settings: WorldSettings) {
    const { scheduler, store } = this;
    this.queue = new SimQueue(() => scheduler.time, 5000, settings.losesWakeUps);
    const mood = () => (this.isHealing ? 'fine' : (settings.mood?.() ?? 'fine'));
    const { scenario, relayOf = (post, hints) => ({ post, hints }) } = settings;
    const consumersOf = (desk: Desk) => scenario.consumersOf(desk);
    this.parts = { scheduler, store, queue: this.queue, mood, consumersOf, relayOf };
    this.database = scheduler.process('database');
    const at = this.database.clock.inSeconds(settings.isSwept === true ? 0 : -3600);
    store.change(new Map([['sweep', { at }]]));
    this.web = this.startWeb();
    this.workers = Array.from({ length: settings.workers }, () => this.startWorker());
  }

  /** What may happen next, but for faults. */
  options(): Option[] {
    return [...this.scheduler.stepOptions(), ...this.queue.options(this.workers)];
  }

  get processes(): SimProcess[] {
    return [...this.workers.map(({ process }) => process), this.web];
  }

  /** Kills a process; the database notices some time later. */
  crash(process: SimProcess): void {
    this.scheduler.crash(process);
    const notice = () => this.store.endAllOf(process.name);
    void this.scheduler.request(this.database, `notices the end of ${process.name}`, notice);
  }

  /** Starts whatever has ended, and lets go on what was stopped. */
  restartAll(): void {
    for (const process of this.processes) process.isStopped = false;
    this.workers = this.workers.map((worker) =>
      worker.process.isAlive ? worker : this.startWorker(),
    );
    if (!this.web.isAlive) this.web = this.startWeb();
  }

  /** What is wrong with it as it is now. */
  faults(): string[] {
    return this.settings.scenario.faultsOf(this.store);
  }

  get scenario(): Scenario {
    return this.settings.scenario;
  }

  /** Everything that what happens next depends on, as one text. */
  text(): string {
    const histories = [...this.scheduler.histories].sort(([a], [b]) => (a < b ? -1 : 1));
    const alive = this.processes.map(({ name, isAlive }) => [name, isAlive]);
    return JSON.stringify([this.store.text(), this.queue.text(), histories, alive]);
  }

  private startWorker(): SimWorker {
    const process = this.scheduler.process(`worker-${String(++this.generation)}`);
    const worker = new SimWorker(this.parts, process);
    worker.start();
    return worker;
  }

  private startWeb(): SimProcess {
    const process = this.scheduler.process(`web-${String(++this.generation)}`);
    const { scheduler, store } = this;
    const web = () => void this.settings.scenario.web({ scheduler, store, process });
    this.scheduler.within(process, 'web', web);
    return process;
  }
}
