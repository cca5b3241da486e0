import { testDatabase } from '../../../../test/support/test-database.js';
import { SystemClock } from '../clock/system-clock.js';
import { startLocalRedis } from '../local-services/local-redis.js';
import { migrateQueue, type QueueSettings } from '../queues/queue-place.js';
import { QueueWatch } from '../queues/queue-watch.js';
import { Metrics } from './metrics.js';
import { ServiceWatch } from './service-watch.js';

/** A clock that stands still until it is moved. */
export class SetClock extends SystemClock {
  instant = '2026-01-15T09:00:00.000Z';

  override now(): string {
    return this.instant;
  }

  override inSeconds(seconds: number): string {
    return new Date(Date.parse(this.instant) + seconds * 1000).toISOString();
  }

  pass(seconds: number): void {
    this.instant = this.inSeconds(seconds);
  }
}

/** Two authorities on real servers, and the figures of them. */
export async function watchedService() {
  const [db, redis] = await Promise.all([testDatabase(), startLocalRedis()]);
  await db.authority(998, 'Fabledon');
  await db.authority(999, 'Fictshire');
  const place = (queueUrl?: string): QueueSettings => ({
    databaseUrl: db.ownerUrl,
    databaseAppUrl: undefined,
    queueUrl,
  });
  await migrateQueue(place());
  const clock = new SetClock();
  const queues: QueueWatch[] = [];
  const metricsOn = (settings: QueueSettings): Metrics => {
    const queue = new QueueWatch(settings);
    queues.push(queue);
    return new Metrics(new ServiceWatch(db.database, queue, clock));
  };
  const stop = async (): Promise<void> => {
    for (const queue of queues) await queue.onApplicationShutdown();
    await redis.stop();
    await db.stop();
  };
  return { db, redis, clock, place, metricsOn, stop };
}

export type WatchedService = Awaited<ReturnType<typeof watchedService>>;

/** The samples of a scrape whose names begin like one of these. */
export async function samplesOf(
  metrics: Metrics,
  names: readonly string[],
): Promise<Record<string, number>> {
  const { text } = await metrics.scrape();
  const lines = text.split('\n').filter((line) => names.some((name) => line.startsWith(name)));
  return Object.fromEntries(
    lines.map((line) => {
      const end = line.lastIndexOf(' ');
      return [line.slice(0, end), Number(line.slice(end + 1))];
    }),
  );
}
