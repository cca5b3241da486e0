import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { firstValueFrom, lastValueFrom, take, toArray, type Observable } from 'rxjs';
import { startPages, type PagesUnderTest } from '../../../page-shell/pages.testing.js';
import { LiveChanges } from './live-changes.js';

type Heard = (payload: string | null) => void;

/** Live changes whose database is played by the test. */
async function listening() {
  let heard: Heard = () => undefined;
  let stopped = false;
  const listen = (_channel: string, tell: Heard) => {
    heard = tell;
    return Promise.resolve({
      stop: () => {
        stopped = true;
        return Promise.resolve();
      },
    });
  };
  const changes = new LiveChanges(listen);
  await changes.onApplicationBootstrap();
  return {
    changes,
    announce: (payload: string | null) => heard(payload),
    isStopped: () => stopped,
  };
}

const next = <T>(stream: Observable<T>) => firstValueFrom(stream);

describe('Live changes', () => {
  test.each([
    ['an announcement for the authority', '999'],
    ['a new connection, by which something may have been missed', null],
  ])('are told for %s', async (_, payload) => {
    const { changes, announce } = await listening();
    const change = next(changes.of(999));
    announce(payload);
    expect(await change).toEqual({ type: 'changed', data: 'figures' });
  });

  test('of another authority are not told', async () => {
    const { changes, announce } = await listening();
    const told = lastValueFrom(changes.of(999).pipe(toArray()));
    announce('998');
    await changes.beforeApplicationShutdown();
    expect(await told).toEqual([]);
  });

  test('in a burst are told once at once, and once more when it is over', async () => {
    const { changes, announce } = await listening();
    const told = lastValueFrom(changes.of(999).pipe(take(2), toArray()));
    for (let times = 0; times < 50; times++) announce('999');
    expect(await told).toHaveLength(2);
  });

  test('end, and let go of the database, when the service ends', async () => {
    const { changes, isStopped } = await listening();
    const told = lastValueFrom(changes.of(999).pipe(toArray()));
    await changes.beforeApplicationShutdown();
    expect(await told).toEqual([]);
    expect(isStopped()).toBe(true);
  });
});

describe('The stream that a page follows', () => {
  let live: Awaited<ReturnType<typeof listening>>;
  let pages: PagesUnderTest;

  beforeEach(async () => {
    live = await listening();
    pages = await startPages({ live: { of: (authority) => live.changes.of(authority) } });
  });
  afterEach(() => pages.close());

  test('carries changes as server-sent events and ends with the service', async () => {
    const answer = await pages.get('/breach-risk/live');
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    const text = answer.text();
    live.announce('999');
    await live.changes.beforeApplicationShutdown();
    expect(await text).toMatch(/event: changed\n(id: \d+\n)?data: figures\n/);
  });
});
