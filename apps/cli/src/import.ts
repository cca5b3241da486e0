import 'reflect-metadata';
import { filledIn, findLocalPostgres, sayUncaughtFaults, SettingsError } from '#libs/platform';
import { dataFolder, postgresFolder, projectRoot } from './data-folder.js';
import { handIn } from './imports/hand-in.js';
import { readImportArguments, UsageError } from './imports/import-arguments.js';
import { NobodyWorksError } from './imports/import-progress.js';
import { settledReport } from './imports/settled-report.js';

/** Exit codes: 0 read, 2 the command or the file is wrong, 3 handed in but nobody works. */
async function main(): Promise<number> {
  const asked = readImportArguments(process.argv.slice(2));
  const { DATABASE_URL, DATA_DIR } = filledIn(process.env);
  const dataDir = postgresFolder(dataFolder(DATA_DIR, projectRoot()));
  const url = DATABASE_URL ?? (await findLocalPostgres({ dataDir }));
  if (url === undefined) {
    throw new UsageError('The service is not running here: start it with npm start, then import.');
  }
  process.env['DATABASE_URL'] = url;
  const settled = await handIn({ ...asked, receivedBy: 'import command' }, (sentence) =>
    console.log(sentence),
  );
  if (settled === null) return 0;
  for (const line of settledReport(settled)) console.log(line);
  return settled.run.failure === null ? 0 : 2;
}

sayUncaughtFaults();
try {
  process.exitCode = await main();
} catch (error) {
  const isExpected = [UsageError, NobodyWorksError, SettingsError].some(
    (kind) => error instanceof kind,
  );
  if (!(error instanceof Error && isExpected)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof NobodyWorksError ? 3 : 2;
}
