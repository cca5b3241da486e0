import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../../../../test/support/eventually.js';
import { freePort } from '../local-services/free-port.js';
import { HintQueue } from '../queues/hint-queue.js';
import { HintWorker } from '../queues/hint-worker.js';
import type { Metrics } from './metrics.js';
import { samplesOf, watchedService, type WatchedService } from './metrics.testing.js';

let service: WatchedService;
let metrics: Metrics;

beforeAll(async () => {
  service = await watchedService();
}, 60_000);

afterAll(() => service.stop());

const figures = (...names: string[]) => samplesOf(metrics, names);

describe.each(['PostgreSQL', 'Redis'])('the figures of a queue on %s', (kind) => {
  it('count the hints that wait, until they are taken', async () => {
    const settings = service.place(kind === 'Redis' ? service.redis.url : undefined);
    metrics = service.metricsOn(settings);
    const waiting = 'ehc_queue_jobs{state="waiting"}';
    const found = async () => figures('ehc_queue_up', waiting);
    expect(await found()).toEqual({ ehc_queue_up: 1, [waiting]: 0 });
    const queue = new HintQueue(settings, () => undefined);
    await queue.catchUp('imports');
    await queue.catchUp('breach-risk');
    expect(await found()).toEqual({ ehc_queue_up: 1, [waiting]: 2 });
    const taking = new Map([['catch-up', () => Promise.resolve()]]);
    const worker = new HintWorker(settings, taking, () => undefined);
    worker.start(() => undefined);
    await eventually(async () => expect(await found()).toEqual({ ehc_queue_up: 1, [waiting]: 0 }));
    await worker.stop();
    await queue.close();
  });
});

describe('a scrape', () => {
  it('still answers, soon, while the database hangs: without its figures rather than with old ones', async () => {
    metrics = service.metricsOn(service.place());
    const names = [
      'ehc_database_up',
      'ehc_outbox',
      'ehc_sweep',
      'ehc_dead',
      'ehc_deliveries',
      'ehc_mail',
    ];
    expect(Object.keys(await figures(...names)).length).toBeGreaterThan(10);
    await service.db.asOwner('begin');
    await service.db.asOwner('lock table outbox_event in access exclusive mode');
    const began = performance.now();
    expect(await figures(...names)).toEqual({ ehc_database_up: 0 });
    expect(performance.now() - began).toBeLessThan(5000);
    expect(await figures('process_cpu_seconds_total', 'ehc_queue_up')).toEqual({
      process_cpu_seconds_total: expect.any(Number),
      ehc_queue_up: 1,
    });
    await service.db.asOwner('rollback');
    expect(await figures('ehc_database_up')).toEqual({ ehc_database_up: 1 });
  }, 20_000);

  it('says that the queue is away, and how much is owed all the same', async () => {
    metrics = service.metricsOn(service.place(`redis://127.0.0.1:${String(await freePort())}`));
    expect(await figures('ehc_queue', 'ehc_database_up')).toEqual({
      ehc_queue_up: 0,
      ehc_database_up: 1,
    });
  });

  it('tells what every figure means, and bears nothing but codes', async () => {
    const { text } = await metrics.scrape();
    const named = [...text.matchAll(/^# TYPE (ehc_\w+)/gm)].map(([, name]) => name);
    expect(named.length).toBeGreaterThanOrEqual(11);
    for (const name of named)
      expect(text).toMatch(new RegExp(`^# HELP ${name ?? ''} .{20,}$`, 'm'));
    const labels = [...text.matchAll(/^ehc_\w+\{(.*)\}/gm)].map(([, inside]) => inside ?? '');
    for (const label of labels) expect(label).toMatch(/^(consumer|state)="[a-z-]+"$/);
  });
});
