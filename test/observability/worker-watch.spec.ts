import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freePort } from '#libs/platform';
import { eventually } from '../support/eventually.js';
import { sampleDay, sampleReturn } from '../support/example-files.js';
import { untilSettled } from '../support/recorded-caseload.js';
import { backends, RunningSystem } from '../support/running-system.js';

const token = 'an example of a token';

jest.setTimeout(120_000);

describe.each(backends)('What the worker says of itself, with the queue in $queues', (backend) => {
  let system: RunningSystem;
  let url: string;

  beforeAll(async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${String(port)}`;
    const settings = { HEALTH_PORT: String(port), METRICS_TOKEN: token };
    system = await RunningSystem.start({ ...backend, settings });
    await eventually(async () => expect(await said('/health')).toMatchObject({ code: 200 }));
  });

  afterAll(() => system.stop());

  async function said(path: string, from = url) {
    const authorization = `Bearer ${token}`;
    const answer = await fetch(new URL(path, from), { headers: { authorization } });
    const text = await answer.text();
    return { code: answer.status, text };
  }
  const statusOf = async (path: string, from?: string) => {
    const { code, text } = await said(path, from);
    return [code, (JSON.parse(text) as { status: unknown }).status];
  };

  it('is that it lives, is ready and that all is well, as the web says too', async () => {
    expect(await statusOf('/health/live')).toEqual([200, 'live']);
    expect(await statusOf('/health/ready')).toEqual([200, 'ready']);
    for (const from of [url, system.url]) {
      await eventually(async () => expect(await statusOf('/health', from)).toEqual([200, 'ok']));
    }
    expect(await statusOf('/elsewhere')).toEqual([404, 'not-found']);
  });

  it('is how many jobs and batches it ended, and how', async () => {
    await system.run('import', ['sen2', sampleReturn, '--as-at', sampleDay]);
    await untilSettled(system);
    await eventually(async () => {
      const { text } = await said('/metrics');
      const counted = (name: string) => Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1]);
      const catchUp = 'ehc_jobs_total\\{job="catch-up",consumer="imports",outcome="done"\\}';
      expect(counted(catchUp)).toBeGreaterThan(0);
      const batches = 'ehc_post_batches_total\\{consumer="imports",outcome="done"\\}';
      expect(counted(batches)).toBeGreaterThan(0);
      expect(counted('ehc_database_up')).toBe(1);
    });
  });

  it('is for whoever knows the token of the figures', async () => {
    for (const from of [url, system.url]) {
      const { status } = await fetch(new URL('/metrics', from));
      expect(status).toBe(401);
      expect(await said('/metrics', from)).toMatchObject({ code: 200 });
    }
  });

  it('is nothing any more when it has ended, and the web goes on', async () => {
    await system.worker.stop();
    await expect(said('/health/live')).rejects.toThrow('fetch failed');
    expect(await statusOf('/health/ready', system.url)).toEqual([200, 'ready']);
  });
});
