import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { codeOf } from './error-code.js';
import { freePort } from './free-port.js';
import { keepPort, lastPortOf, makeCluster, urlOf } from './postgres-cluster.js';
import { clusterOf, openPostgresHome, type PostgresHome } from './postgres-home.js';
import { answers, launch, type Postmaster, postmasterOf } from './postgres-server.js';
import { endProcess, isAlive, waitUntil } from './process-life.js';

const DATABASE = 'ehc_timekeeper';
const PATIENCE_MS = 60_000;

/** A PostgreSQL server of our own on this machine, reachable from this machine only. */
export interface LocalPostgres {
  /** Address with the owner's password: never log it. */
  url: string;
  /** It was running already, left over from a process that ended without stopping it. */
  adopted: boolean;
  pid: number;
  /** Ends all connections and stops the server; what was committed is on disk. */
  stop(): Promise<void>;
}

/**
 * Starts the embedded database of a data folder, making it on the first time. A server still running
 * there is adopted; one that was killed is recovered. It outlives this process unless `stop` is called.
 */
export async function startLocalPostgres({
  dataDir,
  log = () => undefined,
}: {
  dataDir: string;
  log?: (sentence: string) => void;
}): Promise<LocalPostgres> {
  const home = openPostgresHome(dataDir);
  await makeCluster(home);
  const end = performance.now() + PATIENCE_MS;
  let port = await freePort(lastPortOf(home.cluster));
  do {
    const living = postmasterOf(home.cluster);
    if (living && (await isReady(home, living))) return running(home, living, true);
    if (living) continue;
    const started = await launch(home, port);
    if (started) return running(home, started, false);
    log('The embedded database is not free yet; trying again.');
    port = await freePort(port);
    await waitUntil(() => postmasterOf(home.cluster) !== undefined, { withinMs: 250 });
  } while (performance.now() < end);
  throw new Error(`The embedded database did not start in time: see ${home.serverLog}.`);
}

/** The address of the embedded database of a data folder if it is running, else undefined. */
export async function findLocalPostgres({
  dataDir,
}: {
  dataDir: string;
}): Promise<string | undefined> {
  const cluster = clusterOf(dataDir);
  const living = postmasterOf(cluster);
  if (!living || !(await answers(cluster, living.port))) return undefined;
  return urlOf(cluster, living.port, DATABASE);
}

/** A living server may still be recovering, or be on its way out. */
async function isReady(home: PostgresHome, { pid, port }: Postmaster): Promise<boolean> {
  let ready = false;
  await waitUntil(async () => (ready = await answers(home.cluster, port)) || !isAlive(pid), {
    withinMs: PATIENCE_MS,
    everyMs: 50,
  });
  return ready;
}

async function running(
  home: PostgresHome,
  { pid, port }: Postmaster,
  adopted: boolean,
): Promise<LocalPostgres> {
  keepPort(home, port);
  await ensureDatabase(urlOf(home.cluster, port, 'postgres'));
  return {
    url: urlOf(home.cluster, port, DATABASE),
    adopted,
    pid,
    stop: () => stop(home, pid),
  };
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } catch (error) {
    // Two starts at the same moment: the other one made it.
    if (!['42P04', '23505'].includes(codeOf(error))) throw error;
  } finally {
    await client.end();
  }
}

async function stop({ cluster, binaries }: PostgresHome, pid: number): Promise<void> {
  if (postmasterOf(cluster)?.pid !== pid) return;
  if (process.platform === 'win32') {
    await promisify(execFile)(binaries.pgCtl, ['stop', '-D', cluster, '-m', 'fast']);
    return;
  }
  // PostgreSQL's own words: SIGINT is a fast shutdown, SIGQUIT an immediate one.
  await endProcess(pid, [
    { signal: 'SIGINT', patienceMs: 30_000 },
    { signal: 'SIGQUIT', patienceMs: 5_000 },
  ]);
}
