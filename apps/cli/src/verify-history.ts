import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  PostgresHistoryChains,
  SealFiles,
  UnreachableSealsError,
  VerifyHistory,
} from '#libs/casefile';
import {
  Database,
  faultLine,
  filledIn,
  findLocalPostgres,
  readSettings,
  SettingsError,
  WriteOnceFolder,
} from '#libs/platform';
import { dataFolder, postgresFolder, projectRoot, sealsFolder } from './data-folder.js';
import { sayVerified } from './history/say-verified.js';

/** Nothing could be said about the history; the message tells what to do. */
class NotCheckedError extends Error {
  override name = 'NotCheckedError';
}

const { DATABASE_URL, DATA_DIR, SEALS_DIR, ...others } = filledIn(process.env);
const dataDir = dataFolder(DATA_DIR, projectRoot());

/** The folder named, or that of a service that was started here; null: there is none. */
function sealsDir(): string | null {
  if (SEALS_DIR !== undefined) return resolve(projectRoot(), SEALS_DIR);
  return existsSync(sealsFolder(dataDir)) ? sealsFolder(dataDir) : null;
}

async function openDatabase(): Promise<Database> {
  const url = DATABASE_URL ?? (await findLocalPostgres({ dataDir: postgresFolder(dataDir) }));
  if (url === undefined) {
    throw new NotCheckedError(
      'The service is not running here: start it with npm start, or set DATABASE_URL.',
    );
  }
  return Database.connect(readSettings({ ...others, DATABASE_URL: url }), { connections: 1 });
}

/** Exit codes: 0 whole, 1 faults were found. */
async function main(): Promise<number> {
  const folder = sealsDir();
  const seals = folder === null ? null : new SealFiles(new WriteOnceFolder(folder));
  if (folder !== null && !existsSync(folder)) {
    throw new NotCheckedError(`The folder of the seals is not there: ${folder}`);
  }
  const database = await openDatabase();
  try {
    const verify = new VerifyHistory(database, new PostgresHistoryChains(), seals);
    const verified = await verify.verify(({ sentence }) => console.log(sentence));
    for (const line of sayVerified(verified, seals !== null)) console.log(line);
    return verified.faults === 0 ? 0 : 1;
  } finally {
    await database.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const isExpected = [NotCheckedError, SettingsError, UnreachableSealsError].some(
    (kind) => error instanceof kind,
  );
  const why =
    isExpected && error instanceof Error ? error.message : JSON.stringify(faultLine(error));
  console.error(`The history could not be checked. ${why}`);
  process.exitCode = 2;
}
