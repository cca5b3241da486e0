import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/** The user of this machine who runs PostgreSQL; undefined is whoever runs us. */
export type PostgresAccount = { uid: number; gid: number } | undefined;

/**
 * Who is to run PostgreSQL, which refuses to run as root. An existing database keeps its owner; a new
 * one started by root gets the user `postgres` if this machine has one, else `nobody`.
 * Refuses a database that belongs to somebody else.
 */
export function accountFor(cluster: string): PostgresAccount {
  const me = process.getuid?.();
  if (me === undefined) return undefined;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (me !== 0) {
    if (owner !== undefined && owner.uid !== me) {
      throw new Error(
        `The database in ${cluster} belongs to another user (uid ${String(owner.uid)}): start as that user, or as root.`,
      );
    }
    return undefined;
  }
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return unprivilegedAccount();
}

/** Says whether a command of this machine succeeds when that user runs it. */
export function succeedsAs(account: PostgresAccount, command: string, args: string[]): boolean {
  return spawnSync(command, args, { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

function unprivilegedAccount(): { uid: number; gid: number } {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', '_postgres', 'nobody']) {
    const account = accounts.find((fields) => fields[0] === name);
    const [uid, gid] = [Number(account?.[2]), Number(account?.[3])];
    // macOS gives nobody the uid -2, which is no number for a process.
    if (uid > 0 && gid > 0) return { uid, gid };
  }
  throw new Error(
    'PostgreSQL refuses to run as root, and this machine has neither a user postgres nor nobody: start as an ordinary user, or set DATABASE_URL.',
  );
}
