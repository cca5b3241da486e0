import { createPostgresBackend, Queue, withBackend } from 'bullmq';
import { consumers } from '#libs/platform';
import type { RunningSystem } from '../support/running-system.js';

const NAME = 'post-room';
const onPostgres = withBackend(createPostgresBackend);

/**
 * Puts two hints to each consumer into the queue at once, which nothing makes one again: so that one
 * consumer is told to catch up by several workers at the same time, as after a lost lease.
 */
export async function doubleEveryHint(system: RunningSystem): Promise<void> {
  const { redisUrl, databaseUrl } = system.queuePlace;
  const queue =
    redisUrl === undefined
      ? new onPostgres.Queue(NAME, {
          connection: { connectionString: databaseUrl, schema: 'bullmq', max: 2 },
        })
      : new Queue(NAME, { connection: { url: redisUrl } });
  queue.on('error', () => undefined);
  try {
    const hints = [...consumers, ...consumers].map((consumer) => ({
      name: 'catch-up',
      data: { consumer },
      opts: { removeOnComplete: true, removeOnFail: 100 },
    }));
    await queue.addBulk(hints);
  } finally {
    await queue.close();
  }
}
