import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.js';
import { endProcess, isAlive, waitUntil } from './process-life.js';

/** A Redis server of our own on this machine, as queues need it: append-only file, nothing evicted. */
export interface LocalRedis {
  url: string;
  pid: number;
  port: number;
  /** Stops it; what it held stays in the data folder, unless that was a temporary one. */
  stop(): Promise<void>;
  /** Kills it as a crash would (SIGKILL); start again with the same folder and port to recover. */
  kill(): Promise<void>;
}

/**
 * Starts a Redis server, on any free port and in a temporary folder unless told otherwise. The program
 * is `path`, else what REDIS_SERVER_PATH names, else `redis-server`.
 */
export async function startLocalRedis({
  path = process.env['REDIS_SERVER_PATH'] ?? 'redis-server',
  dataDir,
  port,
}: { path?: string; dataDir?: string; port?: number } = {}): Promise<LocalRedis> {
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), 'ehc-redis-'));
  const tidy = (): void => {
    if (dataDir === undefined) rmSync(folder, { recursive: true, force: true });
  };
  try {
    const chosen = port ?? (await freePort());
    const pid = await launch(path, folder, chosen);
    const stop = async (): Promise<void> => {
      await endProcess(pid, [{ signal: 'SIGTERM', patienceMs: 10_000 }]);
      tidy();
    };
    await answersOrEnds(pid, chosen);
    const url = `redis://127.0.0.1:${String(chosen)}`;
    return { url, pid, port: chosen, stop, kill: () => endProcess(pid, []) };
  } catch (error) {
    tidy();
    throw error;
  }
}

async function answersOrEnds(pid: number, port: number): Promise<void> {
  await waitUntil(async () => !isAlive(pid) || (await pongs(port)), { withinMs: 60_000 });
  if (isAlive(pid) && (await pongs(port))) return;
  await endProcess(pid, []);
  throw new Error(`Redis did not start on port ${String(port)}.`);
}

function launch(path: string, folder: string, port: number): Promise<number> {
  const settings = {
    port,
    bind: '127.0.0.1',
    dir: folder,
    appendonly: 'yes',
    'maxmemory-policy': 'noeviction',
    save: '',
  };
  const words = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const child = spawn(path, words, { stdio: 'ignore' });
  child.unref();
  return new Promise((resolve, reject) => {
    child.once('spawn', () => {
      resolve(child.pid ?? 0);
    });
    child.once('error', (cause) => {
      reject(
        new Error(
          `Redis could not be run (${path}): install redis-server (Debian: apt-get install redis-server) or name it in REDIS_SERVER_PATH.`,
          { cause },
        ),
      );
    });
  });
}

function pongs(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 2_000 });
    const answer = (isPong: boolean): void => {
      socket.destroy();
      resolve(isPong);
    };
    socket.once('connect', () => socket.write('PING\r\n'));
    socket.once('data', (data) => {
      answer(data.toString().startsWith('+PONG'));
    });
    socket.once('error', () => {
      answer(false);
    });
    socket.once('timeout', () => {
      answer(false);
    });
  });
}
