import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { PostgresHome } from './postgres-home.js';

const OWNER = 'ehc_owner';
const SETTINGS = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--auth=scram-sha-256',
  `--username=${OWNER}`,
  '--no-instructions',
];

/** Makes the database's files if there are none: complete or not at all, even when two try at once. */
export async function makeCluster({ cluster, account, binaries }: PostgresHome): Promise<void> {
  if (existsSync(join(cluster, 'PG_VERSION'))) return;
  const half = `${cluster}.${randomBytes(6).toString('hex')}`;
  const secret = `${half}.password`;
  try {
    writeFileSync(secret, randomBytes(24).toString('base64url'), { mode: 0o600 });
    if (account) chownSync(secret, account.uid, account.gid);
    await promisify(execFile)(
      binaries.initdb,
      ['-D', half, `--pwfile=${secret}`, ...SETTINGS],
      // Not our own working folder: the account may not be allowed in.
      { ...account, cwd: dirname(cluster) },
    );
    renameSync(secret, join(half, 'ehc-password'));
    if (!existsSync(cluster)) renameSync(half, cluster);
  } catch (cause) {
    if (existsSync(join(cluster, 'PG_VERSION'))) return;
    throw new Error(`The embedded database could not be made in ${dirname(cluster)}.`, { cause });
  } finally {
    rmSync(half, { recursive: true, force: true });
    rmSync(secret, { force: true });
  }
}

/** The address of a database of this cluster, password included: not for logs. */
export function urlOf(cluster: string, port: number, database: string): string {
  const password = readFileSync(join(cluster, 'ehc-password'), 'utf8').trim();
  return `postgres://${OWNER}:${password}@127.0.0.1:${String(port)}/${database}`;
}

/** The port used last time, so that an address written down stays right. */
export function lastPortOf(cluster: string): number | undefined {
  const file = join(cluster, 'ehc-port');
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) || undefined : undefined;
}

export function keepPort({ cluster, account }: PostgresHome, port: number): void {
  const file = join(cluster, 'ehc-port');
  writeFileSync(file, String(port));
  if (account) chownSync(file, account.uid, account.gid);
}
