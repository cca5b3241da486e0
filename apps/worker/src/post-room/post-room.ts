import {
  HintQueue,
  HintWorker,
  type Database,
  type Settings,
  type SystemClock,
} from '#libs/platform';
import type { PinoLogger } from 'nestjs-pino';
import type { Consumer } from './consumer.js';
import { Drain } from './drain.js';
import { handlersOf, registerOf } from './job-register.js';
import { OutboxRelay } from './outbox-relay.js';

interface Surroundings {
  readonly database: Database;
  readonly clock: SystemClock;
  readonly log: PinoLogger;
  /** A sweep is due every minute; after this long without one, its schedule must have been lost. */
  readonly sweepOverdueAfterSeconds?: number;
}

/** Delivers: the relay hints at what is owed, and the consumers take it up from the queue. */
export class PostRoom {
  private readonly queue: HintQueue;
  private readonly worker: HintWorker;
  private readonly relay: OutboxRelay;
  private readonly drain: Drain;
  private readonly trouble: (error: Error) => void;

  constructor(
    settings: Settings,
    { database, clock, log, sweepOverdueAfterSeconds = 90 }: Surroundings,
    sweep: { sweepAll(stopping: AbortSignal): Promise<void> },
    consumers: readonly Consumer[],
  ) {
    this.trouble = (error) => log.warn({ failure: error.name }, 'the queue is in trouble');
    const register = registerOf(consumers);
    const drain = new Drain(database, clock, log);
    const handlers = handlersOf(register, drain, () => sweep.sweepAll(drain.stopping));
    this.drain = drain;
    this.queue = new HintQueue(settings, this.trouble);
    this.worker = new HintWorker(settings, handlers, this.trouble);
    this.relay = new OutboxRelay(database, this.queue, clock, log, sweepOverdueAfterSeconds);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.keepSweeping();
    this.worker.start(this.trouble);
    this.relay.start();
    await this.queue.sweep();
  }

  /** First nothing new is hinted at, then the piece in hand is finished; the rest stays owed. */
  async beforeApplicationShutdown(): Promise<void> {
    this.drain.stop();
    await this.relay.stop();
    await this.worker.stop();
    await this.queue.close();
  }
}
