import { SourceError } from '#libs/inbound-facts';
import { filledIn, findLocalPostgres } from '#libs/platform';
import { dataFolder, postgresFolder, projectRoot } from './data-folder.js';
import { UsageError } from './imports/import-arguments.js';
import { keepCredentials } from './sources/keep-credentials.js';
import { readSourceArguments } from './sources/source-arguments.js';

/** Gives other systems their credentials and takes them back. Exit codes: 0 done, 2 it can't be. */
async function main(): Promise<void> {
  const asked = readSourceArguments(process.argv.slice(2));
  const { DATABASE_URL, DATA_DIR } = filledIn(process.env);
  const dataDir = postgresFolder(dataFolder(DATA_DIR, projectRoot()));
  const url = DATABASE_URL ?? (await findLocalPostgres({ dataDir }));
  if (url === undefined) {
    throw new UsageError(
      'The service is not running here: start it with npm start, then try again.',
    );
  }
  for (const line of await keepCredentials(url, asked)) console.log(line);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof SourceError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
