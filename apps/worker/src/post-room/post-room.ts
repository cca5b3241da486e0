import {
  HintQueue,
  HintWorker,
  type Database,
  type Metrics,
  type Settings,
  type SystemClock,
} from '#libs/platform';
import type { PinoLogger } from 'nestjs-pino';
import type { Consumer } from './consumer.js';
import { Drain } from './drain.js';
import { handlersOf, registerOf } from './job-register.js';
import { OutboxRelay } from './outbox-relay.js';
import type { Timer } from './ports.js';
import { PostgresPost, PostgresSweepWatch } from './postgres-post.js';
import { watchedConsumer, watchedHandlers, watchedHints } from './watched.js';

interface Surroundings {
  readonly database: Database;
  readonly clock: SystemClock;
  readonly log: PinoLogger;
  readonly metrics: Pick<Metrics, 'jobEnded' | 'batchEnded'>;
  /** A sweep is due every minute; after this long without one, its schedule must have been lost. */
  readonly sweepOverdueAfterSeconds?: number;
}

const after: Timer = (milliseconds, work) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};

/** Delivers: the relay hints at what is owed, and the consumers take it up from the queue. */
export class PostRoom {
  private readonly queue: HintQueue;
  private readonly worker: HintWorker;
  private readonly relay: OutboxRelay;
  private readonly drain: Drain;
  private readonly trouble: (error: Error) => void;

  constructor(
    settings: Settings,
    { database, clock, log, metrics, sweepOverdueAfterSeconds = 90 }: Surroundings,
    sweep: { sweepAll(stopping: AbortSignal): Promise<void> },
    consumers: readonly Consumer[],
  ) {
    this.trouble = (error) => log.warn({ failure: error.name }, 'the queue is in trouble');
    const register = registerOf(consumers.map((one) => watchedConsumer(one, database, metrics)));
    const post = new PostgresPost(database);
    const drain = new Drain(post, clock, log);
    const around = { clock, after, log, sweepOverdueAfterSeconds };
    this.drain = drain;
    this.queue = new HintQueue(settings, this.trouble);
    const relay = new OutboxRelay(
      post,
      watchedHints(this.queue, database),
      new PostgresSweepWatch(database, this.queue),
      around,
    );
    this.relay = relay;
    const handlers = handlersOf(
      register,
      async (consumer) => {
        await drain.drain(consumer);
        relay.drained(consumer.name);
      },
      async () => {
        await sweep.sweepAll(drain.stopping);
        await post.forgetEvery();
      },
    );
    this.worker = new HintWorker(settings, watchedHandlers(handlers, metrics), this.trouble);
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
