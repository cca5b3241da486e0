import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { freePort, startLocalPostgres } from '#libs/platform';
import { eventually } from '../support/eventually.js';
import { ServiceProcess } from '../support/service-process.js';

type Bytes = string | Uint8Array<ArrayBuffer>;

const program = fileURLToPath(new URL('../../dist/apps/cli/src/clock.js', import.meta.url));

/** Puts bytes before the command, in a process of its own. */
export async function askCommand(bytes: Bytes): Promise<{ code: number | null; out: string }> {
  const child = spawn(process.execPath, [program, '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  // A command that had ended early would be seen by what it said.
  child.stdin.on('error', () => undefined);
  child.stdin.end(bytes);
  const out = await text(child.stdout);
  await ended;
  return { code: child.exitCode, out };
}

/** The clock over HTTP, in the real service, whose database is gone. */
export interface ClockServer {
  ask(bytes: Bytes, kind?: string): Promise<{ status: number; out: string }>;
  stop(): Promise<void>;
}

/** Starts the pages as an operator does, and then takes their database away for good. */
export async function startClockServer(): Promise<ClockServer> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'ehc-clock-'));
  const postgres = await startLocalPostgres({ dataDir: folder });
  const port = await freePort();
  const settings = { DATABASE_URL: postgres.url, HOST: '127.0.0.1', PORT: String(port) };
  const { DATABASE_APP_URL: _, QUEUE_URL: __, AUTHORITY: ___, ...inherited } = process.env;
  const environment = { ...inherited, ...settings, LOG_LEVEL: 'warn' };
  const web = new ServiceProcess('web', environment);
  const url = `http://127.0.0.1:${String(port)}`;
  const isReady = async (status: number) => {
    if ((await fetch(`${url}/health/ready`)).status !== status) throw new Error(web.output);
  };
  const stop = async (): Promise<void> => {
    await web.stop();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const migrate = new ServiceProcess('migrate', environment);
    migrate.start();
    await migrate.untilEnded();
    web.start();
    await eventually(() => isReady(200));
    await postgres.stop();
    await eventually(() => isReady(503));
  } catch (error) {
    await stop();
    throw error;
  }
  const ask: ClockServer['ask'] = async (body, kind = 'application/json') => {
    const headers = { 'content-type': kind };
    const answer = await fetch(`${url}/api/v1/clock`, { method: 'POST', body, headers });
    return { status: answer.status, out: await answer.text() };
  };
  return { ask, stop };
}
