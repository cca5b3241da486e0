import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { SETTINGS, type Database, type Settings } from '#libs/platform';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { startPages, type PagesUnderTest } from '../page-shell/pages.testing.js';

const token = 'an example of a token';
let db: TestDatabase;
let pages: PagesUnderTest;

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
  const inPostRoom: Database['inPostRoom'] = (work) => db.database.inPostRoom(work);
  pages = await startPages({ database: { inPostRoom } });
}, 60_000);

afterAll(async () => {
  await pages.close();
  await db.stop();
});

async function health(path = '/health') {
  const answer = await pages.get(path);
  return { code: answer.status, body: await answer.json() };
}

const sweptAt = (instant: string | null) =>
  db.asOwner('update sweep_schedule set swept_at = $1', [instant]);

describe('The health of the service', () => {
  test('is degraded while no worker sweeps, and the pages are ready all the same', async () => {
    await sweptAt(null);
    expect(await health()).toMatchObject({
      code: 200,
      body: {
        status: 'degraded',
        details: {
          database: { status: 'up' },
          migrations: { status: 'up' },
          worker: { status: 'degraded', sweptSecondsAgo: null },
        },
      },
    });
    expect(await health('/health/ready')).toEqual({ code: 200, body: { status: 'ready' } });
    await sweptAt('2020-01-15T09:00:00Z');
    expect(await health()).toMatchObject({ body: { details: { worker: { status: 'degraded' } } } });
    await sweptAt('2099-01-15T09:00:00Z');
    expect(await health()).toMatchObject({ body: { details: { worker: { status: 'up' } } } });
  });

  test('is asked without counting what is owed, which may be much or held by others', async () => {
    await sweptAt('2099-01-15T09:00:00Z');
    await db.asOwner('begin');
    await db.asOwner('lock table delivery, outbox_event, alert');
    expect(await health()).toMatchObject({
      code: 200,
      body: { details: { database: { status: 'up' }, worker: { status: 'up' } } },
    });
    await db.asOwner('rollback');
  });

  test('is degraded while the queue is away', async () => {
    expect(await health()).toMatchObject({
      code: 200,
      body: { status: 'degraded', details: { queue: { status: 'degraded' } } },
    });
  });

  test('is an error, with what is missing, on tables of an older release', async () => {
    const name = '20261122-14-observability';
    await db.asOwner('delete from mikro_orm_migrations where name = $1', [name]);
    expect(await health()).toMatchObject({
      code: 503,
      body: { status: 'error', details: { migrations: { status: 'down', missing: [name] } } },
    });
    expect(await health('/health/ready')).toMatchObject({ code: 503 });
    await db.asOwner('insert into mikro_orm_migrations (name) values ($1)', [name]);
    expect(await health('/health/ready')).toMatchObject({ code: 200 });
  });

  test('is an error without the database, which is told of without its words; the web lives', async () => {
    const away = new Error('password of Exampleby is wrong');
    const asked = jest.spyOn(db.database, 'inPostRoom').mockRejectedValue(away);
    const answer = await health();
    expect(answer).toMatchObject({
      code: 503,
      body: { status: 'error', details: { database: { status: 'down' } } },
    });
    expect(JSON.stringify(answer)).not.toContain('Exampleby');
    expect(await health('/health/ready')).toMatchObject({
      code: 503,
      body: { error: { code: 'not-ready' } },
    });
    expect(await health('/health/live')).toEqual({ code: 200, body: { status: 'live' } });
    asked.mockRestore();
  });
});

describe('The figures of the web', () => {
  const figures = async (headers = {}) => {
    const answer = await pages.get('/metrics', headers);
    return {
      code: answer.status,
      type: answer.headers.get('content-type'),
      text: await answer.text(),
    };
  };

  test('time requests by the pattern of their path, and hold no address', async () => {
    await pages.get('/cases/Exampleby?reference=Exampleby');
    await pages.get('/Exampleby');
    const { code, type, text } = await figures();
    expect([code, type]).toEqual([200, expect.stringContaining('text/plain; version=0.0.4')]);
    expect(text).toMatch(
      /^ehc_http_request_seconds_count\{method="GET",route="\/cases\/:reference",status="\d+"\} 1$/m,
    );
    expect(text).toMatch(
      /^ehc_http_request_seconds_count\{method="GET",route="none",status="404"\} 1$/m,
    );
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
    expect(text).not.toContain('Exampleby');
  });

  test('are for whoever knows the token, where the operator set one', async () => {
    const settings = pages.app.get<Settings>(SETTINGS);
    Object.assign(settings, { metricsToken: token });
    expect(await figures()).toMatchObject({ code: 401 });
    expect(await figures({ authorization: 'Bearer another' })).toMatchObject({ code: 401 });
    expect(await figures({ authorization: `Bearer ${token}` })).toMatchObject({ code: 200 });
    Object.assign(settings, { metricsToken: undefined });
  });
});
