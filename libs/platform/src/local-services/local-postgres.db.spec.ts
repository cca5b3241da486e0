import { spawn } from 'node:child_process';
import {
  chownSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Client } from 'pg';
import { findLocalPostgres, startLocalPostgres } from './local-postgres.js';
import { startFromAnotherProcess } from './local-postgres.testing.js';
import { isAlive, waitUntil } from './process-life.js';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(realpathSync(tmpdir()), 'ehc-postgres-'));
});

afterEach(async () => {
  if ((await findLocalPostgres({ dataDir })) !== undefined) {
    await (await startLocalPostgres({ dataDir })).stop();
  }
  rmSync(dataDir, { recursive: true, force: true });
});

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

// A busy machine may be slow to start a process.
jest.setTimeout(120_000);

describe('the embedded database', () => {
  it('starts in an empty folder, answers on loopback with a password, and stops', async () => {
    const postgres = await startLocalPostgres({ dataDir });
    expect(postgres.adopted).toBe(false);
    expect(await ask(postgres.url, 'select current_database() as name')).toEqual([
      { name: 'ehc_timekeeper' },
    ]);
    expect(await ask(postgres.url, 'show listen_addresses')).toEqual([
      { listen_addresses: '127.0.0.1' },
    ]);
    const wrong = new URL(postgres.url);
    wrong.password = 'guess';
    await expect(ask(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    expect(statSync(join(dataDir, 'cluster', 'ehc-password')).mode & 0o777).toBe(0o600);
    expect(await findLocalPostgres({ dataDir })).toBe(postgres.url);
    await postgres.stop();
    expect(isAlive(postgres.pid)).toBe(false);
    expect(await findLocalPostgres({ dataDir })).toBeUndefined();
  });

  it('keeps its rows, its port and its password when it is started again', async () => {
    const first = await startLocalPostgres({ dataDir });
    await ask(first.url, 'create table kept as select 7 as n');
    await first.stop();
    const second = await startLocalPostgres({ dataDir });
    expect(second.url).toBe(first.url);
    expect(second.adopted).toBe(false);
    expect(await ask(second.url, 'select n from kept')).toEqual([{ n: 7 }]);
  });

  it('recovers what was committed after its server was killed', async () => {
    const first = await startLocalPostgres({ dataDir });
    await ask(first.url, 'create table kept as select 7 as n');
    const busy = ask(first.url, 'select pg_sleep(60)').catch((error: unknown) => error);
    process.kill(first.pid, 'SIGKILL');
    const second = await startLocalPostgres({ dataDir });
    expect(second.adopted).toBe(false);
    expect(second.pid).not.toBe(first.pid);
    expect(await ask(second.url, 'select n from kept')).toEqual([{ n: 7 }]);
    expect(await busy).toHaveProperty('message');
  });

  it('is adopted after the process that started it was killed with its whole group', async () => {
    const { parent, postgres } = await startFromAnotherProcess(dataDir);
    await ask(postgres.url, 'create table kept as select 7 as n');
    const group = parent.pid ?? 0;
    process.kill(-group, 'SIGINT');
    process.kill(-group, 'SIGKILL');
    expect(await waitUntil(() => !isAlive(group), { withinMs: 10_000 })).toBe(true);
    const second = await startLocalPostgres({ dataDir });
    expect(second).toMatchObject({ adopted: true, pid: postgres.pid, url: postgres.url });
    expect(await ask(second.url, 'select n from kept')).toEqual([{ n: 7 }]);
  });

  it('runs under an ordinary user when an ordinary user starts it', async () => {
    const asNobody = process.getuid?.() === 0;
    if (asNobody) chownSync(dataDir, 65534, 65534);
    const { parent, postgres } = await startFromAnotherProcess(dataDir, { asNobody });
    expect(await ask(postgres.url, 'select 1 as n')).toEqual([{ n: 1 }]);
    expect(statSync(join(dataDir, 'cluster')).uid).toBe(asNobody ? 65534 : process.getuid?.());
    process.kill(parent.pid ?? 0, 'SIGKILL');
    // Whoever may start it later keeps it under its owner.
    const second = await startLocalPostgres({ dataDir });
    expect(second).toMatchObject({ adopted: true, pid: postgres.pid });
    await second.stop();
    expect((await startLocalPostgres({ dataDir })).adopted).toBe(false);
    expect(statSync(join(dataDir, 'cluster')).uid).not.toBe(0);
  });

  it('runs although its data folder lies in a folder that only its starter may enter', async () => {
    const inner = join(dataDir, 'private', 'postgres');
    const first = await startLocalPostgres({ dataDir: inner });
    await ask(first.url, 'create table kept as select 7 as n');
    await first.stop();
    const second = await startLocalPostgres({ dataDir: inner });
    expect(await ask(second.url, 'select n from kept')).toEqual([{ n: 7 }]);
    const place = await ask(second.url, `select current_setting('data_directory') as folder`);
    await second.stop();
    const elsewhere = process.getuid?.() === 0;
    const expected = elsewhere ? readFileSync(join(inner, 'location'), 'utf8').trim() : inner;
    expect(place).toEqual([{ folder: join(expected, 'cluster') }]);
    if (elsewhere) rmSync(expected, { recursive: true });
  });

  it('is one server when two start it at the same moment', async () => {
    const [one, other] = await Promise.all([
      startLocalPostgres({ dataDir }),
      startLocalPostgres({ dataDir }),
    ]);
    expect(one.pid).toBe(other.pid);
    expect([one.adopted, other.adopted].sort()).toEqual([false, true]);
    await one.stop();
  });

  it('starts when the number of a dead server belongs to another program', async () => {
    const first = await startLocalPostgres({ dataDir });
    await first.stop();
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const note = [stranger.pid, join(dataDir, 'cluster'), 1, 5432, '', '127.0.0.1', '', 'ready'];
    writeFileSync(join(dataDir, 'cluster', 'postmaster.pid'), note.join('\n'));
    const second = await startLocalPostgres({ dataDir });
    expect(second.adopted).toBe(false);
    stranger.kill('SIGKILL');
    await waitUntil(() => !isAlive(stranger.pid ?? 0), { withinMs: 5_000 });
  });
});
