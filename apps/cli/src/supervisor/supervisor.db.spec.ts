import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { endProcess, findLocalPostgres, isAlive, waitUntil } from '#libs/platform';
import { SupervisedService } from './supervised-service.testing.js';

const WITHIN = { withinMs: 60_000 };
let dataDir: string;
let started: SupervisedService[];

jest.setTimeout(120_000);

beforeEach(() => {
  // The database runs as another user when root starts it: it must be able to get there.
  dataDir = mkdtempSync(join(realpathSync(tmpdir()), 'ehc-supervisor-'));
  chmodSync(dataDir, 0o755);
  started = [];
});

afterEach(async () => {
  for (const service of started) {
    await endProcess(service.process.pid ?? 0, [{ signal: 'SIGTERM', patienceMs: 30_000 }]);
  }
  rmSync(dataDir, { recursive: true, force: true });
});

function start(env: NodeJS.ProcessEnv = {}): SupervisedService {
  const service = new SupervisedService(dataDir, env);
  started.push(service);
  return service;
}

const database = (): string => join(dataDir, 'postgres');
const postmaster = (): number =>
  Number(readFileSync(join(database(), 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
const answer = async (url: string): Promise<string> =>
  (await fetch(`${url}/health/ready`)).text().catch(() => '');

describe('the supervisor', () => {
  it('brings all up in order, says one address, and takes all down on Ctrl-C', async () => {
    const service = start();
    const url = await service.url();
    expect(await answer(url)).toBe(String(service.pids('web')[0]));
    expect(service.output.match(/http:/g)).toHaveLength(1);
    const record = readFileSync(join(dataDir, 'record'), 'utf8')
      .replaceAll(/ \d+/g, '')
      .split('\n');
    expect(record[0]).toBe('errand');
    expect(record.slice(1, 3).sort()).toEqual(['web', 'worker']);
    expect(record[3]).toBe('errand');
    expect(service.output).toContain('worker: Something is odd');
    expect(service.output).not.toContain('All is well');
    expect(readFileSync(join(dataDir, 'logs', 'service.log'), 'utf8')).toContain('All is well');
    const processes = [...service.pids('web'), ...service.pids('worker'), postmaster()];
    expect(processes.every(isAlive)).toBe(true);
    service.signal('SIGINT');
    expect(await service.exitCode()).toBe(0);
    expect(processes.some(isAlive)).toBe(false);
  });

  it('runs once on a data folder: a second start says where the first one is', async () => {
    const first = start();
    const url = await first.url();
    const second = start();
    expect(await second.exitCode()).toBe(0);
    expect(second.output).toContain(`already running here: ${url}`);
    expect(await answer(url)).not.toBe('');
  });

  it('starts the worker, the pages and the database again when they are killed', async () => {
    const service = start();
    const url = await service.url();
    for (const name of ['worker', 'web'] as const) {
      process.kill(service.pids(name)[0] ?? 0, 'SIGKILL');
      expect(await waitUntil(() => service.pids(name).length === 2, WITHIN)).toBe(true);
    }
    const killed = postmaster();
    process.kill(killed, 'SIGKILL');
    await service.hears(/The database is back/);
    expect(postmaster()).not.toBe(killed);
    const isReady = async (): Promise<boolean> => (await answer(url).catch(() => '')) !== '';
    expect(await waitUntil(isReady, WITHIN)).toBe(true);
    expect(service.output.match(/The worker ended \(SIGKILL\); starting it again/g)).toHaveLength(
      1,
    );
  });

  it('leaves only the database behind when it is killed, and the next start goes on with it', async () => {
    const first = start();
    const url = await first.url();
    const kept = postmaster();
    first.signal('SIGKILL');
    const children = [...first.pids('web'), ...first.pids('worker')];
    expect(await waitUntil(() => !children.some(isAlive), WITHIN)).toBe(true);
    const second = start();
    expect(await second.url()).toBe(url);
    expect(second.output).toContain('The database was still running');
    expect(postmaster()).toBe(kept);
    second.process.kill('SIGTERM');
    expect(await second.exitCode()).toBe(0);
    expect(await findLocalPostgres({ dataDir: database() })).toBeUndefined();
  });

  it('refuses a port asked for that is taken, and takes another one when none was asked for', async () => {
    const holder = createServer().listen(3000, '127.0.0.1');
    holder.on('error', () => undefined);
    try {
      const refused = start({ PORT: '3000' });
      expect(await refused.exitCode()).toBe(1);
      expect(refused.output).toContain('Port 3000 is taken');
      const url = await start().url();
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:30\d\d$/);
      expect(url).not.toMatch(/:3000$/);
    } finally {
      holder.close();
    }
  });

  it('says what failed and leaves nothing running when the tables can not be brought up to date', async () => {
    const service = start({ FAKE_FAILURE: '1' });
    expect(await service.exitCode()).toBe(1);
    expect(service.output).toContain('The migration did not succeed (exit code 3)');
    expect(service.output).toContain('migration: There is no such errand.');
    expect(service.pids('web')).toEqual([]);
    expect(await findLocalPostgres({ dataDir: database() })).toBeUndefined();
  });

  it('stays up when the example does not load, and says so', async () => {
    const service = start({ FAKE_FAILURE: '2' });
    expect(await answer(await service.url())).not.toBe('');
    expect(service.output).toContain('example: There is no such errand.');
    expect(service.output).toContain('The example did not succeed (exit code 3)');
    service.signal('SIGINT');
    expect(await service.exitCode()).toBe(0);
  });

  it('gives up when the pages end again and again before they were ever ready', async () => {
    const service = start({ FAKE_BROKEN_WEB: 'yes' });
    expect(await service.exitCode()).toBe(1);
    expect(service.output.match(/web: Error: Nothing to show/g)).toHaveLength(1);
    expect(service.output).toContain('The pages did not become ready');
    expect(service.pids('worker').some(isAlive)).toBe(false);
  });

  it('ends cleanly when it is asked to while it is still starting', async () => {
    const service = start();
    await service.hears(/Starting the database/);
    service.signal('SIGTERM');
    expect(await service.exitCode()).toBe(0);
    expect(service.output).not.toContain('is ready');
    expect(await findLocalPostgres({ dataDir: database() })).toBeUndefined();
  });

  it('does not wait for a deaf worker when it is asked a second time', async () => {
    const service = start({ FAKE_DEAF: 'yes' });
    await service.url();
    const asked = performance.now();
    const asking = setInterval(() => {
      service.signal('SIGINT');
    }, 200);
    const code = await service.exitCode().finally(() => clearInterval(asking));
    expect(code).toBe(0);
    expect(performance.now() - asked).toBeLessThan(9_000);
    expect(service.pids('worker').some(isAlive)).toBe(false);
  });
});
