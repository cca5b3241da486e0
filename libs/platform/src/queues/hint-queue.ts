import { setTimeout as pause } from 'node:timers/promises';
import { Queue, type RepeatOptions } from 'bullmq';
import { traceParent } from '../tracing/traced.js';
import { onPostgres, postgresConnection, redisOf, type QueueSettings } from './queue-place.js';

export const queueName = 'post-room';

const attempts = 5;
const betweenAttempts = 200;

/** A hint that there is work: who should look, never what. */
export interface Hint {
  readonly consumer?: string;
  /** The trace that the hint is part of, where traces are kept. */
  readonly traceParent?: string;
}

/** The sending side of the queue. A lost hint costs a moment, never an event: the rows are the truth. */
export class HintQueue {
  private readonly queue;

  constructor(settings: QueueSettings, trouble: (error: Error) => void) {
    const redis = redisOf(settings);
    this.queue =
      redis === undefined
        ? new onPostgres.Queue<Hint>(queueName, { connection: postgresConnection(settings) })
        : new Queue<Hint>(queueName, { connection: { url: redis } });
    this.queue.on('error', trouble);
  }

  /** Tells a consumer that it is owed something; many hints while it works count as one more. */
  async catchUp(consumer: string): Promise<void> {
    const parent = traceParent();
    const hint = { consumer, ...(parent === null ? {} : { traceParent: parent }) };
    await this.queue.add('catch-up', hint, this.once(`catch-up ${consumer}`));
  }

  /** Looks for limits that have passed, now. */
  async sweep(): Promise<void> {
    await this.queue.add('sweep', {}, this.once('sweep'));
  }

  /** Sweeps every minute, and at midnight in England, when a day's limits have passed. */
  async keepSweeping(): Promise<void> {
    await this.keep('sweep-each-minute', { every: 60_000 });
    await this.keep('sweep-at-midnight', { pattern: '0 0 0 * * *', tz: 'Europe/London' });
  }

  /** Several workers may start at once, and all but one of them may fail: the schedule is kept all the same. */
  private async keep(id: string, repeat: RepeatOptions): Promise<void> {
    const job = { name: 'sweep', data: {}, opts: { removeOnComplete: true, removeOnFail: 100 } };
    for (let attempt = 1; ; attempt++) {
      try {
        await this.queue.upsertJobScheduler(id, repeat, job);
        return;
      } catch (error) {
        if ((await this.queue.getJobScheduler(id)) !== undefined) return;
        if (attempt === attempts) throw error;
        await pause(betweenAttempts);
      }
    }
  }

  async close(): Promise<void> {
    await this.queue.close();
  }

  private once(id: string) {
    return {
      deduplication: { id, keepLastIfActive: true },
      removeOnComplete: true,
      removeOnFail: 100,
    };
  }
}
