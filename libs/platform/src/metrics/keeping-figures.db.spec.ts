import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Metrics } from './metrics.js';
import { samplesOf, watchedService, type WatchedService } from './metrics.testing.js';

let db: WatchedService['db'];
let clock: WatchedService['clock'];
let metrics: Metrics;
let stop: WatchedService['stop'];

beforeAll(async () => {
  const service = await watchedService();
  ({ db, clock, stop } = service);
  metrics = service.metricsOn(service.place());
}, 60_000);

afterAll(() => stop());

beforeEach(async () => {
  clock.instant = '2026-01-15T09:00:00.000Z';
  await db.asOwner('update sweep_schedule set sealed_on = null, seal_digest = null, mended = 0');
});

const figures = (...names: string[]) => samplesOf(metrics, names);
const hour = 3600;

describe('the figures of the seals', () => {
  const sealed = (authority: number, day: string) =>
    db.asOwner(
      `update sweep_schedule set sealed_on = $2, seal_digest = 'example' where authority_id = $1`,
      [authority, day],
    );

  it('say how old the last seal is where it is oldest, and how many authorities have none', async () => {
    expect(await figures('ehc_seal_')).toEqual({ ehc_seal_unsealed_authorities: 2 });
    await sealed(998, '2026-01-15');
    expect(await figures('ehc_seal_')).toEqual({
      ehc_seal_oldest_seconds: 9 * hour,
      ehc_seal_unsealed_authorities: 1,
    });
    await sealed(999, '2026-01-13');
    expect(await figures('ehc_seal_')).toEqual({
      ehc_seal_oldest_seconds: 57 * hour,
      ehc_seal_unsealed_authorities: 0,
    });
  });

  it('are nought, and never below, where a day has begun in England and not yet in UTC', async () => {
    clock.instant = '2026-06-14T23:01:00.000Z';
    for (const authority of [998, 999]) await sealed(authority, '2026-06-15');
    expect(await figures('ehc_seal_o')).toEqual({ ehc_seal_oldest_seconds: 0 });
  });

  it('are read by a role that sees the day of a seal, and not what it says', async () => {
    const read = db.database.inPostRoom((tx) => tx.rows('select seal_digest from sweep_schedule'));
    await expect(read).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the figure of the cases that were mended', () => {
  it('is of the last check of each authority, over all of them', async () => {
    expect(await figures('ehc_cases')).toEqual({ ehc_cases_mended: 0 });
    await db.asOwner(
      'update sweep_schedule set mended = case authority_id when 998 then 2 else 3 end',
    );
    expect(await figures('ehc_cases')).toEqual({ ehc_cases_mended: 5 });
  });
});
