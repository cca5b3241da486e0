import { Queue } from 'bullmq';
import { queueName } from './hint-queue.js';
import { onPostgres, postgresConnection, redisOf, type QueueSettings } from './queue-place.js';

/** The states of a hint that are counted. */
export const hintStates = ['waiting', 'active', 'delayed', 'failed'] as const;

/** How many hints are in each state. */
export type HintCounts = Readonly<Record<(typeof hintStates)[number], number>>;

/** Looks at the queue and changes nothing in it. Connects when it is first asked. */
export class QueueWatch {
  private queue: ReturnType<typeof open> | undefined;

  constructor(private readonly settings: QueueSettings) {}

  /** Raises when the queue can't be reached; may wait for as long as its driver does. */
  async counts(): Promise<HintCounts> {
    const { waiting, active, delayed, failed } = await this.opened().getJobCounts(...hintStates);
    return {
      waiting: waiting ?? 0,
      active: active ?? 0,
      delayed: delayed ?? 0,
      failed: failed ?? 0,
    };
  }

  /** Nest calls this last, when nobody asks any more. */
  async onApplicationShutdown(): Promise<void> {
    await this.queue?.close();
  }

  private opened() {
    this.queue ??= open(this.settings);
    return this.queue;
  }
}

function open(settings: QueueSettings) {
  const redis = redisOf(settings);
  const queue =
    redis === undefined
      ? new onPostgres.Queue(queueName, { connection: postgresConnection(settings) })
      : new Queue(queueName, { connection: { url: redis, maxRetriesPerRequest: 1 } });
  // Whoever asks hears of it: a broken connection is opened again by its driver.
  queue.on('error', () => undefined);
  return queue;
}
