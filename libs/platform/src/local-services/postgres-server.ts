import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  fchownSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { PostgresHome } from './postgres-home.js';
import { commandOf, isAlive, waitUntil } from './process-life.js';
import { urlOf } from './postgres-cluster.js';

const LOG_LIMIT = 10 * 1024 * 1024;
const RECOVERY_MS = 10 * 60_000;

export interface Postmaster {
  pid: number;
  port: number;
}

/** The server that runs on these files, if one does; a server's note left behind by a crash is no server. */
export function postmasterOf(cluster: string): Postmaster | undefined {
  const note = join(cluster, 'postmaster.pid');
  if (!existsSync(note)) return undefined;
  const lines = readFileSync(note, 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!(pid > 0) || !(port > 0) || !isAlive(pid)) return undefined;
  const command = commandOf(pid);
  // The number may meanwhile belong to some other program.
  return command === '' || command.includes(cluster) ? { pid, port } : undefined;
}

/**
 * Starts a server; undefined when it could not start just now (the port is taken, or processes of a
 * killed one still hold the files) and another try makes sense.
 */
export async function launch(home: PostgresHome, port: number): Promise<Postmaster | undefined> {
  const { cluster, account, binaries, serverLog } = home;
  const logged = statSync(serverLog, { throwIfNoEntry: false })?.size ?? 0;
  const output = openSync(serverLog, logged > LOG_LIMIT ? 'w' : 'a', 0o600);
  if (account) fchownSync(output, account.uid, account.gid);
  // A dead server's note would stop the new one if its pid lives on; two servers on the same files are
  // prevented by the shared memory block, whose key is the folder's.
  if (!postmasterOf(cluster)) rmSync(join(cluster, 'postmaster.pid'), { force: true });
  const child = spawn(binaries.postgres, ['-D', cluster, ...settings(port)], {
    ...account,
    cwd: cluster,
    // Its own session: a Ctrl-C in the terminal is for us, who stop it last.
    detached: true,
    windowsHide: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  child.unref();
  const hasEnded = (): boolean => failure !== undefined || child.exitCode !== null;
  await waitUntil(async () => hasEnded() || (await answers(cluster, port)), {
    withinMs: RECOVERY_MS,
  });
  if (!hasEnded() && child.pid !== undefined) return { pid: child.pid, port };
  const said = readFileSync(serverLog, 'utf8').slice(logged > LOG_LIMIT ? 0 : logged);
  if (/still in use|lock file|could not bind|could not create any TCP/.test(said)) return undefined;
  throw new Error(`The embedded database did not start (${serverLog}): ${said.trim()}`, {
    cause: failure,
  });
}

/** Says whether the server on this port answers and is the one of these files. */
export async function answers(cluster: string, port: number): Promise<boolean> {
  const client = new Client({
    connectionString: urlOf(cluster, port, 'postgres'),
    connectionTimeoutMillis: 5_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(
      `select current_setting('data_directory') as folder`,
    );
    return realpathSync(rows[0]?.folder ?? '/') === realpathSync(cluster);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function settings(port: number): string[] {
  const chosen = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    shared_buffers: '128MB',
    max_connections: 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${String(value)}`]);
}
