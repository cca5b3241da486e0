import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { accountFor, type PostgresAccount, succeedsAs } from './postgres-account.js';
import { binariesFor, type PostgresBinaries } from './postgres-binaries.js';

/** Where the embedded database lives, who runs it and with which programs. */
export interface PostgresHome {
  cluster: string;
  serverLog: string;
  account: PostgresAccount;
  binaries: PostgresBinaries;
}

/** Finds or makes the home of the database that belongs to this data folder. */
export function openPostgresHome(dataDir: string): PostgresHome {
  mkdirSync(dataDir, { recursive: true });
  const account = accountFor(clusterIn(placeOf(dataDir)));
  const place = reachablePlace(dataDir, account);
  return {
    cluster: clusterIn(place),
    serverLog: join(place, 'server.log'),
    account,
    binaries: binariesFor(account, place),
  };
}

/** The folder that holds the database of this data folder, whether or not there is one yet. */
export function clusterOf(dataDir: string): string {
  return clusterIn(placeOf(dataDir));
}

/**
 * Started by root, PostgreSQL runs as another user. If that user can't get at the data folder (a
 * project below /root, say), the database goes to a new folder in /var/lib, and the file `location`
 * in the data folder names it.
 */
function reachablePlace(dataDir: string, account: PostgresAccount): string {
  const place = placeOf(dataDir);
  if (account === undefined) return place;
  if (!existsSync(clusterIn(place))) chownSync(place, account.uid, account.gid);
  if (canEnter(account, place)) return place;
  if (existsSync(clusterIn(place))) {
    throw new Error(
      `The user who runs the database (uid ${String(account.uid)}) can't enter ${place}: allow it (chmod +x on the folders above), or set DATABASE_URL.`,
    );
  }
  const elsewhere = mkdtempSync('/var/lib/ehc-timekeeper-');
  chownSync(elsewhere, account.uid, account.gid);
  writeFileSync(locationFile(dataDir), `${elsewhere}\n`);
  return elsewhere;
}

function placeOf(dataDir: string): string {
  const file = locationFile(dataDir);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : resolve(dataDir);
}

function canEnter(account: PostgresAccount, folder: string): boolean {
  return succeedsAs(account, '/bin/sh', ['-c', 'cd "$1"', 'sh', folder]);
}

const locationFile = (dataDir: string): string => join(dataDir, 'location');
const clusterIn = (place: string): string => join(place, 'cluster');
