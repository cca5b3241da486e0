import { UnrecoverableError, Worker } from 'bullmq';
import { queueName, type Hint } from './hint-queue.js';
import { onPostgres, postgresConnection, redisOf, type QueueSettings } from './queue-place.js';

/** How one kind of job is done. */
export type JobHandler = (hint: Hint) => Promise<void>;

/** The receiving side of the queue. A job killed in the middle is run again: every job may be repeated. */
export class HintWorker {
  private readonly worker;

  constructor(
    settings: QueueSettings,
    handlers: ReadonlyMap<string, JobHandler>,
    trouble: (error: Error) => void,
  ) {
    const handle = async (job: { name: string; data: Hint }): Promise<void> => {
      const handler = handlers.get(job.name);
      // Nobody learns to handle it by waiting: it fails for good, where someone sees it.
      if (handler === undefined) throw new UnrecoverableError(`No handler for the job ${job.name}`);
      await handler(job.data);
    };
    const lease = { concurrency: 4, lockDuration: 5000, stalledInterval: 5000, autorun: false };
    const redis = redisOf(settings);
    this.worker =
      redis === undefined
        ? new onPostgres.Worker<Hint>(queueName, handle, {
            connection: postgresConnection(settings),
            ...lease,
          })
        : new Worker<Hint>(queueName, handle, {
            connection: { url: redis, maxRetriesPerRequest: null },
            ...lease,
          });
    this.worker.on('error', trouble);
    this.worker.on('failed', (_, error) => {
      trouble(error);
    });
  }

  /** Begins to take jobs; answers at once. A failure of the loop itself is trouble. */
  start(trouble: (error: Error) => void): void {
    this.worker.run().catch(trouble);
  }

  /** Waits for the jobs in hand, then lets go. */
  async stop(): Promise<void> {
    await this.worker.close();
  }
}
